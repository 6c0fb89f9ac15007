import { changeMark, markedSheets } from '../marks.ts';
import { openFile } from '../openFile.ts';
import { Refused } from '../refused.ts';
import { dropSnapshots } from '../state/snapshots.ts';
import { dropRunEntry, findState } from '../state/stateSheet.ts';
import { type Checkpoint, forgetRun, readRun } from './checkpoint.ts';
import { resultSheets } from './makeSheet.ts';
import { removeNames } from './nameRanges.ts';
import { changeOnlyOwn } from './takeOver.ts';
import { withLock } from './withLock.ts';

/** Throws an unfinished run away: its sheets, its copies of sources, its snapshot. */
export function discardRun(runId: string): void {
  withLock(() => {
    const { lease, checkpoint } = readRun();
    if (lease && lease.runId !== runId) throw new Refused('leaseLost');
    if (lease) changeOnlyOwn(lease);
    const spreadsheet = openFile();
    if (checkpoint?.settling) makeWhole(spreadsheet, checkpoint);
    const own = markedSheets(spreadsheet).filter(({ mark }) => 'run' in mark && mark.run === runId);
    removeNames(own);
    for (const { sheet } of own) spreadsheet.deleteSheet(sheet);
    const state = findState(spreadsheet);
    if (state) dropSnapshots(state, (head) => head.runId === runId && !head.final);
    if (state && checkpoint?.settling) dropRunEntry(state, runId);
    forgetRun();
  });
}

/**
 * Leaves the earlier run whole: its sheets that took the new content stay its own, and one that was left half refreshed
 * gives way to the new one, which takes its name.
 */
function makeWhole(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, { settling = [] }: Checkpoint): void {
  const results = resultSheets(spreadsheet);
  for (const { fresh, old, oldRun } of settling) {
    const earlier = results.find(({ sheetId }) => sheetId === old);
    const later = results.find(({ sheetId }) => sheetId === fresh);
    if (!earlier) continue;
    if (earlier.mark.checksum !== '' || !later) {
      if (earlier.mark.run !== oldRun) changeMark(earlier.sheet, { ...earlier.mark, run: oldRun });
      continue;
    }
    const name = earlier.sheet.getName();
    changeMark(later.sheet, { ...later.mark, run: oldRun, numbered: false });
    spreadsheet.deleteSheet(earlier.sheet);
    later.sheet.setName(name);
  }
}
