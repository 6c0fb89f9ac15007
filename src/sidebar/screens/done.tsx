import type { ReviewResult } from '../../addon/api.ts';
import { Folded } from '../parts/folded.tsx';
import { Heading } from '../parts/heading.tsx';
import { RemoveRun } from '../parts/removeRun.tsx';
import { SheetLink } from '../parts/sheetLink.tsx';
import { useSidebar } from '../sidebar.ts';
import { Summary } from './done/summary.tsx';

/** What came out: the sheets, the words to pass on, what is worth knowing, and the way back. */
export function Done({ reviewed, result }: { reviewed: string; result: ReviewResult }) {
  const { words, boot, restart } = useSidebar();
  const w = words.done;
  const past = boot.pastRuns.find(({ runId }) => runId === result.runId);
  const sheets = result.sheets.length > 0 ? result.sheets : (past?.sheets ?? []);
  return (
    <>
      <Heading>{reviewed === '' ? w.checked : w.title(reviewed)}</Heading>
      {result.summary !== '' && (reviewed === '' ? <p>{result.summary}</p> : <Summary text={result.summary} />)}
      {result.warnings.length > 0 && (
        <section class="notice">
          <h2>{w.warnings}</h2>
          <Folded items={result.warnings} />
        </section>
      )}
      <section>
        <h2>{w.sheets}</h2>
        <ul class="plain rows">
          {sheets.map((sheet) => (
            <li key={sheet.sheetId}>
              <SheetLink {...sheet} />
            </li>
          ))}
        </ul>
      </section>
      <RemoveRun
        label={w.remove}
        run={{ runId: result.runId, sheets: sheets.map((sheet) => ({ exists: true, edited: false, ...sheet })) }}
        onGone={() => void restart('manage')}
      />
    </>
  );
}
