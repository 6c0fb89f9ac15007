import { reviewedPeriod } from '../../reviews/material/period.ts';
import type { Kept } from '../../reviews/review.ts';
import type { ReviewResult, StepAnswer } from '../api.ts';
import { changeMark, markedSheets } from '../marks.ts';
import { openFile } from '../openFile.ts';
import { keepSnapshot } from '../state/snapshots.ts';
import { findState, readEntries, stateSheet, writeEntries } from '../state/stateSheet.ts';
import { type Checkpoint, forgetRun } from './checkpoint.ts';
import type { Lease } from './lease.ts';
import { linkToMethod } from './linkToMethod.ts';
import { resultSheets, sheetsOfRun } from './makeSheet.ts';
import { stepAnswer } from './progress.ts';
import { reviewOf } from './reviewOf.ts';

/** What the hidden sheet remembers of a finished run. */
export interface RunEntry {
  /** The reviewed period, see PastRun. */
  readonly month: string;
  readonly finishedAt: number;
  readonly answer: StepAnswer;
}

/** The last step: links, the snapshot that the next review compares with, the entry of the run; then the run is forgotten. */
export function finishReview(lease: Lease, checkpoint: Checkpoint, kept: Readonly<Record<string, Kept>>): StepAnswer {
  const spreadsheet = openFile();
  adopt(spreadsheet, checkpoint);
  const sheets = sheetsOfRun(spreadsheet, checkpoint.runId);
  linkToMethod(sheets);
  const state = stateSheet(spreadsheet);
  const { text, index } = reviewedPeriod(checkpoint);
  keepSnapshot(state, checkpoint.runId, (asOf) => reviewedPeriod({ ...checkpoint, asOf }).index === index);
  for (const { sheet, mark } of markedSheets(spreadsheet)) {
    if (mark.what === 'copy' && mark.run === checkpoint.runId) spreadsheet.deleteSheet(sheet);
  }
  const review = reviewOf(checkpoint);
  const inOrder = review.tabOrder.flatMap((step) => sheets.filter(({ mark }) => mark.step === step));
  const result: ReviewResult = {
    runId: checkpoint.runId,
    sheets: inOrder.map(({ sheet, sheetId }) => ({ sheetId, name: sheet.getName() })),
    summary: review.summary({ ...checkpoint, kept }),
    warnings: [...checkpoint.warnings],
  };
  const answer = stepAnswer(lease, { ...checkpoint, done: review.steps.length + 1 }, result);
  const entry: RunEntry = { month: checkpoint.only ? '' : text, finishedAt: Date.now(), answer };
  writeEntries(state, [{ kind: 'run', key: checkpoint.runId, value: entry }]);
  if (inOrder[0]) spreadsheet.setActiveSheet(inOrder[0].sheet);
  SpreadsheetApp.flush();
  forgetRun();
  return answer;
}

/** Makes the earlier sheets that took this run's content its own. */
function adopt(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, { settling, runId }: Checkpoint): void {
  if (!settling) return;
  for (const { sheet, sheetId, mark } of resultSheets(spreadsheet))
    if (settling.some(({ old }) => old === sheetId)) changeMark(sheet, { ...mark, run: runId });
}

/** The answer that got lost on its way: the run had finished. */
export function finishedBefore(runId: string): StepAnswer | null {
  const state = findState(openFile());
  const entry = state && readEntries(state).find(({ kind, key }) => kind === 'run' && key === runId);
  return entry ? (entry.value as RunEntry).answer : null;
}
