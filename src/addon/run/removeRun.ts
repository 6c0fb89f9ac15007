import { openFile } from '../openFile.ts';
import { dropRunEntry, findState } from '../state/stateSheet.ts';
import { checksum } from '../write/checksum.ts';
import { type ResultSheet, sheetsOfRun } from './makeSheet.ts';
import { removeNames } from './nameRanges.ts';
import { withLock } from './withLock.ts';

/** Removes exactly the sheets that a finished run made. Sheets that somebody edited stay unless asked for. */
export function removeRun(runId: string, alsoEdited: boolean): void {
  withLock(() => {
    const spreadsheet = openFile();
    const going = sheetsOfRun(spreadsheet, runId).filter((marked) => alsoEdited || !wasEdited(marked));
    removeNames(spreadsheet, new Set(going.map(({ sheetId }) => sheetId)));
    // A file can't be without a sheet that can be seen.
    const staying = spreadsheet
      .getSheets()
      .filter((sheet) => !sheet.isSheetHidden() && !going.some(({ sheetId }) => sheetId === sheet.getSheetId()));
    if (staying.length === 0) spreadsheet.insertSheet();
    for (const { sheet } of going) spreadsheet.deleteSheet(sheet);
    const state = findState(spreadsheet);
    if (state && sheetsOfRun(spreadsheet, runId).length === 0) dropRunEntry(state, runId);
  });
}

const wasEdited = ({ sheet, mark }: ResultSheet): boolean =>
  checksum(sheet.getDataRange().getValues()) !== mark.checksum;
