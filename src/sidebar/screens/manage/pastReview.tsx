import type { PastRun } from '../../../addon/api.ts';
import { RemoveRun } from '../../parts/removeRun.tsx';
import { SheetLink } from '../../parts/sheetLink.tsx';
import { useSidebar } from '../../sidebar.ts';

/** One earlier review: its sheets behind a fold, and their removal. */
export function PastReview({ past }: { past: PastRun }) {
  const { words } = useSidebar();
  const w = words.manage;
  const there = past.sheets.filter(({ exists }) => exists);
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
