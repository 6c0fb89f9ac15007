import type { Language } from '../../engine/language.ts';
import { dateMaker } from '../googleCells.ts';
import { changeMark, insertMarked, markedSheets } from '../marks.ts';
import { fileZone, openFile } from '../openFile.ts';
import { readingContext } from '../readingContext.ts';
import { withLock } from '../run/withLock.ts';
import { columnLetters, type Written } from '../write/layout.ts';
import { textCell } from '../write/textCell.ts';
import { trimGrid } from '../write/trimGrid.ts';
import { writeValues } from '../write/writeValues.ts';
import type { SampleCell } from './sampleCell.ts';
import { type SampleTable, sampleTables } from './sampleTables.ts';

const DAY = 86_400_000;

/** Puts the sample tables on sheets of their own, up to yesterday, with a colour and a mark for one-press removal. */
export function writeSample(language: Language): void {
  withLock(() => {
    const spreadsheet = openFile();
    const there = markedSheets(spreadsheet).filter(({ mark }) => mark.what === 'sample');
    if (there.length > 0 && there.every(({ mark }) => mark.what === 'sample' && mark.whole)) return;
    for (const { sheet } of there) spreadsheet.deleteSheet(sheet);
    const zone = fileZone();
    const today = Math.floor(Date.parse(Utilities.formatDate(new Date(), zone, "yyyy-MM-dd'T'00:00:00'Z'")) / DAY);
    const dateOf = dateMaker(readingContext('locale'));
    for (const table of sampleTables(language, today)) {
      const at = (): number => spreadsheet.getNumSheets();
      fill(insertMarked(spreadsheet, table.name, at, { what: 'sample', whole: false }), table, dateOf);
    }
    SpreadsheetApp.flush();
    for (const { sheet, mark } of markedSheets(spreadsheet)) {
      if (mark.what === 'sample') changeMark(sheet, { what: 'sample', whole: true });
    }
  });
}

export function removeSample(): void {
  withLock(() => {
    const spreadsheet = openFile();
    const going = markedSheets(spreadsheet).filter(({ mark }) => mark.what === 'sample');
    const visible = spreadsheet.getSheets().filter((sheet) => !sheet.isSheetHidden());
    if (visible.every((sheet) => going.some(({ sheetId }) => sheetId === sheet.getSheetId())))
      spreadsheet.insertSheet();
    for (const { sheet } of going) spreadsheet.deleteSheet(sheet);
  });
}

function fill(sheet: GoogleAppsScript.Spreadsheet.Sheet, table: SampleTable, dateOf: (civil: number) => Date): void {
  const write = (cell: SampleCell): Written =>
    typeof cell === 'object' ? dateOf(cell.civil) : typeof cell === 'string' ? textCell(cell) : cell;
  const width = table.header.length;
  trimGrid(sheet, table.rows.length + 1, width);
  writeValues(sheet, [table.header.map(textCell), ...table.rows.map((row) => row.map(write))]);
  sheet.setTabColor('#e69f00').setFrozenRows(1);
  sheet.getRange(1, 1, 1, width).setFontWeight('bold').setBackground('#f1f3f4');
  sheet.setColumnWidths(1, width, 140);
  const typical = table.rows[1];
  typical.forEach((cell, index) => {
    const column = columnLetters(index + 1);
    const range = sheet.getRange(`${column}2:${column}${table.rows.length + 1}`);
    if (typeof cell === 'object') range.setNumberFormat(cell.withTime ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd');
    else if (typeof cell === 'number') range.setNumberFormat('#,##0.00');
  });
}
