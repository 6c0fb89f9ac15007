import type { Plan } from '../../../addon/api.ts';
import { Choices } from '../../parts/choices.tsx';
import { useSidebar } from '../../sidebar.ts';

type Order = Exclude<Plan['dateOrder'], ''>;

/** Asked only when no date in the file tells day from month; the one that the file's locale suggests comes first. */
export function DateOrder({ error }: { error?: string }) {
  const { words, found, draft, setDraft } = useSidebar();
  if (!found?.askDateOrder) return null;
  const w = words.dateOrder;
  const rest = (['dmy', 'mdy', 'ymd'] as const).filter((order) => order !== found.dateOrder);
  const choices = [found.dateOrder, ...rest].map((order): [Order, string] => [order, w.choices[order]]);
  return (
    <Choices
      legend={w.title}
      value={draft!.dateOrder}
      choices={choices}
      error={error}
      onChoose={(dateOrder) => setDraft({ ...draft!, dateOrder })}
    />
  );
}
