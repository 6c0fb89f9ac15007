import type { ImportChunk } from './api.ts';
import { freeName } from './freeName.ts';
import { dateMaker } from './googleCells.ts';
import { markedSheets, markSheet } from './marks.ts';
import { openFile } from './openFile.ts';
import { readingContext } from './readingContext.ts';
import { Refused } from './refused.ts';
import { withLock } from './run/withLock.ts';
import { columnLetters, type Written } from './write/layout.ts';
import { textCell } from './write/textCell.ts';
import { trimGrid } from './write/trimGrid.ts';
import { writeValues } from './write/writeValues.ts';

const MOST_CHARACTERS = 50_000;

/** Writes one part of a file into its sheet. Writing the same part again changes nothing, so a lost answer can be asked for again. */
export function importRows(chunk: ImportChunk): { sheetId: number; rowsWritten: number } {
  return withLock(() => {
    refuseLongText(chunk);
    const spreadsheet = openFile();
    const width = Math.max(1, chunk.kinds.length);
    const sheet =
      chunk.sheetId === null
        ? (markedSheets(spreadsheet).find(({ mark }) => mark.what === 'import' && mark.token === chunk.token)?.sheet ??
          newSheet(spreadsheet, chunk, width))
        : spreadsheet.getSheetById(chunk.sheetId);
    if (!sheet) throw new Refused('importBroken', { name: chunk.name });
    const dateOf = dateMaker(readingContext('locale'));
    const values = chunk.rows.map((row) =>
      Array.from({ length: width }, (_, column): Written => typed(row[column] ?? '', chunk.kinds[column], dateOf)),
    );
    if (values.length > 0) writeValues(sheet, values, chunk.offset + 1);
    return { sheetId: sheet.getSheetId(), rowsWritten: chunk.offset + values.length };
  });
}

function newSheet(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  chunk: ImportChunk,
  width: number,
): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.insertSheet(freeName(spreadsheet, chunk.name), spreadsheet.getNumSheets());
  if (chunk.token) markSheet(sheet, { what: 'import', token: chunk.token });
  trimGrid(sheet, chunk.totalRows, width);
  sheet.setFrozenRows(1);
  chunk.kinds.forEach((kind, index) => {
    if (kind !== 'day' && kind !== 'time') return;
    const column = columnLetters(index + 1);
    sheet.getRange(`${column}2:${column}`).setNumberFormat(kind === 'day' ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss');
  });
  return sheet;
}

/** Days and times come as 2026-11-01 and 2026-11-01 13:05:00; what isn't one of its kind, as a header, stays the text that it was. */
function typed(text: string, kind: ImportChunk['kinds'][number], dateOf: (civil: number) => Date): Written {
  if (text === '') return '';
  if (kind === 'number' && /^[+-]?\d+(\.\d+)?$/.test(text)) return Number(text);
  if ((kind === 'day' || kind === 'time') && /^\d{4}-\d{2}-\d{2}( \d{2}:\d{2}:\d{2})?$/.test(text)) {
    return dateOf(Date.parse(text.length === 10 ? `${text}T00:00:00Z` : `${text.replace(' ', 'T')}Z`));
  }
  return textCell(text);
}

function refuseLongText(chunk: ImportChunk): void {
  chunk.rows.forEach((row, index) => {
    const column = row.findIndex((text) => text.length > MOST_CHARACTERS);
    if (column < 0) return;
    const where = ` (${chunk.name}, ${columnLetters(column + 1)}${chunk.offset + index + 1})`;
    throw new Refused('textTooLong', { where });
  });
}
