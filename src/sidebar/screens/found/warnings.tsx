import { dataEnds } from '../../plan/dataEnd.ts';
import { asOfForMonth, dayOf, isDay, monthReviewed } from '../../plan/month.ts';
import { useSidebar } from '../../sidebar.ts';

/** What looks odd: what the server saw, data that end too early, a month that is not over. */
export function Warnings() {
  const { words, found, draft, setDraft } = useSidebar();
  const w = words.found;
  const { asOf, tables } = draft!;
  if (!isDay(asOf)) return null;
  const month = monthReviewed(asOf);
  const ends = dataEnds(tables, asOf);
  const early = ends.map(({ kind, lastDay, before }) =>
    (before ? w.endsBefore : w.endsEarly)(words.kinds[kind], lastDay, month),
  );
  const late = asOf > dayOf(new Date()) ? [w.asOfLate(month)] : [];
  const all = [...(found?.warnings ?? []), ...early, ...late];
  if (all.length === 0) return null;
  const held = ends.filter(({ before }) => before).map(({ lastDay }) => lastDay.slice(0, 7));
  const other = held.sort().reverse()[0];
  return (
    <section class="notice" aria-label={words.problem}>
      {all.map((warning) => (
        <p key={warning} class="attention">
          {warning}
        </p>
      ))}
      {other && (
        <button type="button" onClick={() => setDraft({ ...draft!, asOf: asOfForMonth(other) })}>
          {w.reviewInstead(other)}
        </button>
      )}
    </section>
  );
}
