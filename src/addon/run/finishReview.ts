import { dayText } from '../../engine/calendar.ts';
import { monthlyReview } from '../../reviews/monthly/index.ts';
import type { Kept } from '../../reviews/review.ts';
import type { ReviewResult, StepAnswer } from '../api.ts';
import { markedSheets } from '../marks.ts';
import { openFile } from '../openFile.ts';
import { keepSnapshot } from '../state/snapshots.ts';
import { findState, readEntries, stateSheet, writeEntries } from '../state/stateSheet.ts';
import { type Checkpoint, forgetRun } from './checkpoint.ts';
import type { Lease } from './lease.ts';
import { linkToMethod } from './linkToMethod.ts';
import { sheetsOfRun } from './makeSheet.ts';
import { stepAnswer } from './progress.ts';
import { firstDayReviewed } from './reviewedMonth.ts';

/** What the hidden sheet remembers of a finished run. */
export interface RunEntry {
  readonly month: string;
  readonly finishedAt: number;
  readonly answer: StepAnswer;
}

/** The last step: links, the snapshot that next month compares with, the entry of the run; then the run is forgotten. */
export function finishReview(lease: Lease, checkpoint: Checkpoint, kept: Readonly<Record<string, Kept>>): StepAnswer {
  const spreadsheet = openFile();
  const sheets = sheetsOfRun(spreadsheet, checkpoint.runId);
  linkToMethod(sheets);
  const state = stateSheet(spreadsheet);
  const month = firstDayReviewed(checkpoint.asOf);
  keepSnapshot(state, checkpoint.runId, (asOf) => firstDayReviewed(asOf) === month);
  for (const { sheet, mark } of markedSheets(spreadsheet)) {
    if (mark.what === 'copy' && mark.run === checkpoint.runId) spreadsheet.deleteSheet(sheet);
  }
  const inOrder = monthlyReview.tabOrder.flatMap((step) => sheets.filter(({ mark }) => mark.step === step));
  const result: ReviewResult = {
    runId: checkpoint.runId,
    sheets: inOrder.map(({ sheet, sheetId }) => ({ sheetId, name: sheet.getName() })),
    summary: monthlyReview.summary({ asOf: checkpoint.asOf, language: checkpoint.language, kept }),
    warnings: [...checkpoint.warnings],
  };
  const answer = stepAnswer(lease, { ...checkpoint, done: monthlyReview.steps.length + 1 }, result);
  const entry: RunEntry = { month: dayText(month).slice(0, 7), finishedAt: Date.now(), answer };
  writeEntries(state, [{ kind: 'run', key: checkpoint.runId, value: entry }]);
  if (inOrder[0]) spreadsheet.setActiveSheet(inOrder[0].sheet);
  SpreadsheetApp.flush();
  forgetRun();
  return answer;
}

/** The answer that got lost on its way: the run had finished. */
export function finishedBefore(runId: string): StepAnswer | null {
  const state = findState(openFile());
  const entry = state && readEntries(state).find(({ kind, key }) => kind === 'run' && key === runId);
  return entry ? (entry.value as RunEntry).answer : null;
}
