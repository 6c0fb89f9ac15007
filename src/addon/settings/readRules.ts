import type { FileRules, RuleRow } from '../../analyses/fileRules/fileRules.ts';
import { analysisById } from '../../analyses/index.ts';
import { LANGUAGES } from '../../engine/language.ts';
import { type Cell, isMoment } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import { shownValue } from '../../intake/shownValue.ts';
import { analysisSheetWords } from '../../words/analysisSheet.ts';
import { markedSheets } from '../marks.ts';
import { openFile } from '../openFile.ts';
import { readingContext } from '../readingContext.ts';
import { columnLetters } from '../write/layout.ts';
import { COLUMN } from './functionRows.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The file's settings sheet; a half-made one doesn't count. */
export const settingsSheet = (): Sheet | null =>
  markedSheets(openFile()).find(({ mark }) => mark.what === 'settings' && mark.whole)?.sheet ?? null;

/** What the settings sheet says; null without one. One call for values. */
export function readRules(sheet: Sheet | null = settingsSheet()): FileRules | null {
  if (!sheet) return null;
  const context = readingContext('locale');
  const shown = (cell: Cell): string => (isMoment(cell) ? shownValue(cell, context) : String(cell ?? '').trim());
  const grid = sheet.getDataRange().getValues() as Cell[][];
  const end = firstGreyColumn(grid);
  const functions: Record<string, RuleRow[]> = {};
  const tables: Record<string, Record<string, { top: number; bottom: number; columns: number }>> = {};
  let id = '';
  grid.forEach((cells, index) => {
    const first = shown(cells[COLUMN.id - 1]);
    // A row that somebody inserted belongs to the function above it.
    if (first !== '') id = functionOf(first);
    const row = cells.slice(COLUMN.name - 1, end).map(shown);
    while (row.length > 0 && row[row.length - 1] === '') row.pop();
    if (id === '' || row.length === 0 || /^[#＃]/.test(row[0])) return;
    const [, argument = ''] = /\((\w+)\)$/.exec(row[0]) ?? [];
    if (analysisById(id)?.columns[argument]) {
      const known = tables[id]?.[argument] ?? { top: index + 1, bottom: index + 1, columns: 1 };
      const columns = Math.max(known.columns, row.length - 1);
      tables[id] = { ...tables[id], [argument]: { ...known, bottom: index + 1, columns } };
      return;
    }
    functions[id] = [...(functions[id] ?? []), { cells: row, row: index + 1 }];
  });
  const name = sheet.getName();
  const ranges = mapped(tables, (ofFunction) =>
    mapped(
      ofFunction,
      ({ top, bottom, columns }) =>
        `'${name.replace(/'/g, "''")}'!C${top}:${columnLetters(COLUMN.value + columns - 1)}${bottom}`,
    ),
  );
  return { sheet: name, sheetId: sheet.getSheetId(), functions, tables: ranges };
}

const mapped = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> => {
  const result: Record<string, B> = {};
  for (const [key, value] of Object.entries(record)) result[key] = change(value);
  return result;
};

/** RFM_TIER of a row, also where its title stands behind it. */
function functionOf(text: string): string {
  const [id] = /^[A-Z][A-Z_]*/.exec(text) ?? [''];
  return analysisById(id) ? id : '';
}

/** The place from 0 of the first column that only explains, wherever people have moved it by inserting columns. */
function firstGreyColumn(grid: readonly (readonly Cell[])[]): number {
  const words = LANGUAGES.map((language) => analysisSheetWords[language].standard);
  for (const cells of grid.slice(0, 20)) {
    const found = cells.findIndex((cell) => words.includes(cellText(cell)));
    if (found >= 0) return found;
  }
  return COLUMN.standard - 1;
}
