import { dataEnds } from '../../plan/dataEnd.ts';
import { asOfFor, dayAfter, dayOf, isDay, periodReviewed } from '../../plan/period.ts';
import { useSidebar } from '../../sidebar.ts';

/** What looks odd: what the server saw, data that end too early, a period that is not over. */
export function Warnings() {
  const { words, found, draft, setDraft } = useSidebar();
  const w = words.found;
  const { asOf, period, tables } = draft!;
  if (!isDay(asOf)) return null;
  const reviewed = periodReviewed(asOf, period);
  const ends = dataEnds(tables, asOf, period);
  const early = ends.map(({ kind, lastDay, before }) =>
    (before ? w.endsBefore : w.endsEarly)(words.kinds[kind], lastDay, reviewed),
  );
  const late = asOf > dayOf(new Date()) ? [w.asOfLate(reviewed)] : [];
  const all = [...(found?.warnings ?? []), ...early, ...late];
  if (all.length === 0) return null;
  const held = ends.filter(({ before }) => before).map(({ lastDay }) => periodReviewed(dayAfter(lastDay), period));
  const other = held.sort().reverse()[0];
  return (
    <section class="notice" aria-label={words.problem}>
      {all.map((warning) => (
        <p key={warning} class="attention">
          {warning}
        </p>
      ))}
      {other && (
        <button type="button" onClick={() => setDraft({ ...draft!, asOf: asOfFor(other) })}>
          {w.reviewInstead(other)}
        </button>
      )}
    </section>
  );
}
