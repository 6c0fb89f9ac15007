import type { PastRun } from '../../../addon/api.ts';
import { RemoveRun } from '../../parts/removeRun.tsx';
import { SheetLink } from '../../parts/sheetLink.tsx';
import { useSidebar } from '../../sidebar.ts';

/** One earlier review, its sheets behind a fold, or one analysis with its sheet; and their removal. */
export function PastReview({ past }: { past: PastRun }) {
  const { words } = useSidebar();
  const w = words.manage;
  const there = past.sheets.filter(({ exists }) => exists);
  const [sheet] = past.sheets;
  if (past.month === '' && sheet)
    return (
      <>
        <div>{w.analysis(sheet.name, past.finishedAt)}</div>
        <p>
          <SheetLink {...sheet} />
        </p>
        <RemoveRun label={w.removeAnalysis(sheet.name)} run={past} />
      </>
    );
  return (
    <>
      <div>{w.run(past.month, past.finishedAt)}</div>
      {there.length === 0 ? (
        <div class="secondary">{w.gone}</div>
      ) : (
        <>
          <details class="bare">
            <summary>{w.runSheets(there.length)}</summary>
            <ul class="plain">
              {there.map((sheet) => (
                <li key={sheet.sheetId}>
                  <SheetLink {...sheet} />
                </li>
              ))}
            </ul>
          </details>
          <RemoveRun label={w.remove(past.month)} run={past} />
        </>
      )}
    </>
  );
}
