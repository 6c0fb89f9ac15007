import { formsIn } from '../forms/index.ts';
import { useSidebar } from '../sidebar.ts';

/** Ways to the forms of some analyses, in their order; the first one is what to begin with. */
export function FormLinks({ ids }: { ids: readonly string[] }) {
  const { language, go } = useSidebar();
  const forms = formsIn(language).filter(({ id }) => ids.includes(id));
  forms.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  return (
    <ul class="plain rows">
      {forms.map(({ id, title, summary }, at) => (
        <li key={id}>
          <button type="button" class={at === 0 ? 'filled wide' : 'link'} onClick={() => go({ name: 'analysis', id })}>
            {title}
          </button>
          <div class="secondary">{summary}</div>
        </li>
      ))}
    </ul>
  );
}
