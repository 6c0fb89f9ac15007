import { useState } from 'preact/hooks';
import type { AnalysisTask } from '../../addon/api.ts';
import type { TaskGroup } from '../../analyses/help.ts';
import { formsIn } from '../forms/index.ts';
import { TextField } from '../parts/field.tsx';
import { Heading } from '../parts/heading.tsx';
import { useSidebar } from '../sidebar.ts';

/** What a menu item leads to; the others are one press, or a word in the search, away. */
const GROUPS_OF: Record<AnalysisTask, readonly TaskGroup[]> = {
  segment: ['segment'],
  funnels: ['funnels'],
  compare: ['compare', 'creators', 'value'],
};

/** Every analysis under the task that it serves, with a search over names and sentences. */
export function Analyses({ task }: { task?: AnalysisTask }) {
  const { words, language, go } = useSidebar();
  const [sought, setSought] = useState('');
  const w = words.analyses;
  const parts = sought.trim().toLowerCase().split(/\s+/);
  const wanted = task && sought.trim() === '' ? GROUPS_OF[task] : undefined;
  const fitting = formsIn(language).filter(({ id, title, summary, group }) => {
    if (wanted && !wanted.includes(group)) return false;
    const text = `${id} ${id.replace(/_/g, ' ')} ${title} ${summary}`.toLowerCase();
    return parts.every((part) => text.includes(part));
  });
  const tasks = Object.keys(w.groups) as TaskGroup[];
  const groups = tasks.map((group) => ({ group, forms: fitting.filter((form) => form.group === group) }));
  return (
    <>
      <Heading>{task ? w.tasks[task] : w.title}</Heading>
      <p class="secondary">{w.lead}</p>
      <p>
        <button type="button" class="link" onClick={() => go({ name: 'whichModel' })}>
          {words.model.open}
        </button>
      </p>
      <p>
        <button type="button" class="link" onClick={() => go({ name: 'isLevel' })}>
          {words.level.open}
        </button>
      </p>
      <TextField label={w.search} value={sought} onType={setSought} />
      <p role="status" class="secondary">
        {fitting.length === 0 ? w.nothing(sought.trim()) : w.count(fitting.length)}
      </p>
      {groups
        .filter(({ forms }) => forms.length > 0)
        .map(({ group, forms }) => (
          <section key={group}>
            <h2>{w.groups[group]}</h2>
            <ul class="plain rows">
              {forms.map(({ id, title, summary }) => (
                <li key={id}>
                  <button type="button" class="link" onClick={() => go({ name: 'analysis', id })}>
                    {title}
                  </button>
                  <div class="secondary">{summary}</div>
                </li>
              ))}
            </ul>
          </section>
        ))}
      {task && (
        <button type="button" onClick={() => go({ name: 'analyses' })}>
          {w.all}
        </button>
      )}
    </>
  );
}
