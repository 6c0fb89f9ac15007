import { markedSheets } from '../marks.ts';
import { openFile } from '../openFile.ts';
import { Refused } from '../refused.ts';
import { dropSnapshots } from '../state/snapshots.ts';
import { findState } from '../state/stateSheet.ts';
import { forgetRun, readRun } from './checkpoint.ts';
import { removeNames } from './nameRanges.ts';
import { changeOnlyOwn } from './takeOver.ts';
import { withLock } from './withLock.ts';

/** Throws an unfinished run away: its sheets, its copies of sources, its snapshot. */
export function discardRun(runId: string): void {
  withLock(() => {
    const { lease } = readRun();
    if (lease && lease.runId !== runId) throw new Refused('leaseLost');
    if (lease) changeOnlyOwn(lease);
    const spreadsheet = openFile();
    const own = markedSheets(spreadsheet).filter(({ mark }) => 'run' in mark && mark.run === runId);
    removeNames(spreadsheet, new Set(own.map(({ sheetId }) => sheetId)));
    for (const { sheet } of own) spreadsheet.deleteSheet(sheet);
    const state = findState(spreadsheet);
    if (state) dropSnapshots(state, (head) => head.runId === runId && !head.final);
    forgetRun();
  });
}
