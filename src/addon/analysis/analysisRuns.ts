import type { PastRun } from '../api.ts';
import type { ResultSheet } from '../run/makeSheet.ts';
import { clock } from '../run/runState.ts';

/** A single analysis as a run of one sheet. The mark alone remembers it, so that it travels with a copy of the file. */
export const analysisRun = ({ sheet, sheetId, mark }: ResultSheet): PastRun => ({
  runId: mark.run,
  month: '',
  finishedAt: clock(mark.made ?? 0),
  sheets: [{ sheetId, name: sheet.getName(), exists: true, edited: mark.edited ?? false }],
});

/** The analyses of the file, the newest first. */
export const analysisRuns = (results: readonly ResultSheet[]): PastRun[] =>
  results
    .filter(({ mark }) => mark.final && mark.made !== undefined)
    .sort((a, b) => (b.mark.made ?? 0) - (a.mark.made ?? 0))
    .map(analysisRun);
