import { changeMark } from '../marks.ts';
import { openFile } from '../openFile.ts';
import { Refused } from '../refused.ts';
import { dropRunEntry, findState } from '../state/stateSheet.ts';
import { readRun } from './checkpoint.ts';
import { sheetsOfRun } from './makeSheet.ts';
import { removeNames } from './nameRanges.ts';
import { wasEdited } from './wasEdited.ts';
import { withLock } from './withLock.ts';

/** Removes exactly the sheets that a finished run made. Sheets that somebody edited are marked so and stay unless asked for. */
export function removeRun(runId: string, alsoEdited: boolean): void {
  withLock(() => {
    const { lease } = readRun();
    if (lease?.runId === runId) throw new Refused('runUnfinished', { step: lease.step });
    const spreadsheet = openFile();
    const own = sheetsOfRun(spreadsheet, runId);
    const edited = alsoEdited ? [] : own.filter(wasEdited);
    for (const { sheet, mark } of edited) if (!mark.edited) changeMark(sheet, { ...mark, edited: true });
    const going = own.filter((marked) => !edited.includes(marked));
    removeNames(going);
    // A file can't be without a sheet that can be seen.
    const staying = spreadsheet
      .getSheets()
      .filter((sheet) => !sheet.isSheetHidden() && !going.some(({ sheetId }) => sheetId === sheet.getSheetId()));
    if (staying.length === 0) spreadsheet.insertSheet();
    for (const { sheet } of going) spreadsheet.deleteSheet(sheet);
    const state = findState(spreadsheet);
    if (state && edited.length === 0) dropRunEntry(state, runId);
  });
}
