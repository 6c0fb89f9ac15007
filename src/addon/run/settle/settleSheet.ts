import type { Language } from '../../../engine/language.ts';
import type { SheetSpec } from '../../../sheet/sheetSpec.ts';
import { beingRefreshedWords } from '../../../words/finish.ts';
import { dateMaker } from '../../googleCells.ts';
import { changeMark } from '../../marks.ts';
import { openFile } from '../../openFile.ts';
import { readingContext } from '../../readingContext.ts';
import { decorate } from '../../write/decorate.ts';
import { insertCharts } from '../../write/insertCharts.ts';
import { layOut } from '../../write/layout.ts';
import { writeLinks } from '../../write/writeSheet.ts';
import { resultSheets, withLinks } from '../makeSheet.ts';
import { nameRanges } from '../nameRanges.ts';
import type { Settling } from './planSettling.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Settles one sheet, with links to where the others end up. An earlier sheet says in line 2 that it is being refreshed
 * until the last write; stopped anywhere, doing it over gives the same. It stays of the earlier run until the new one is done.
 */
export function settleSheet(one: Settling, all: readonly Settling[], plain: SheetSpec, language: Language): void {
  const spreadsheet = openFile();
  const results = resultSheets(spreadsheet);
  const fresh = results.find(({ sheetId }) => sheetId === one.fresh);
  // Gone: settled by an attempt that was stopped just before it could say so.
  if (!fresh) return;
  const spec = withLinks(
    plain,
    all.map(({ step, fresh, old }) => ({ sheetId: old ?? fresh, mark: { step } })),
  );
  const { links } = layOut(spec, dateMaker(readingContext('locale')));
  const old = results.find(({ sheetId }) => sheetId === one.old);
  if (!old) {
    writeLinks(fresh.sheet, links);
    nameRanges(spreadsheet, fresh.sheet, spec);
    return;
  }
  changeMark(old.sheet, { ...old.mark, checksum: '' });
  copyCells(fresh.sheet, old.sheet, beingRefreshedWords[language]);
  writeLinks(old.sheet, links);
  decorate(old.sheet, spec);
  insertCharts(old.sheet, spec);
  nameRanges(spreadsheet, old.sheet, spec);
  SpreadsheetApp.flush();
  fresh.sheet.getRange('A2').copyTo(old.sheet.getRange('A2'));
  const { checksum, notes, asOf, finishedAt } = fresh.mark;
  changeMark(old.sheet, { ...old.mark, checksum, notes, asOf, finishedAt });
  spreadsheet.deleteSheet(fresh.sheet);
}

/** Empties a sheet and copies the cells of another into it, but for line 2. Its grid only grows: formulas may point at every cell. */
function copyCells(from: Sheet, to: Sheet, line: string): void {
  to.getRange('A2').setValue(line);
  SpreadsheetApp.flush();
  for (const protection of to.getProtections(SpreadsheetApp.ProtectionType.RANGE)) protection.remove();
  for (const chart of to.getCharts()) to.removeChart(chart);
  to.setFrozenRows(0);
  const rows = from.getMaxRows();
  const columns = from.getMaxColumns();
  const has = { rows: to.getMaxRows(), columns: to.getMaxColumns() };
  if (has.rows < rows) to.insertRowsAfter(has.rows, rows - has.rows);
  if (has.columns < columns) to.insertColumnsAfter(has.columns, columns - has.columns);
  const body = to.getRange(3, 1, Math.max(rows, has.rows) - 2, Math.max(columns, has.columns));
  body.clear();
  body.clearDataValidations();
  to.clearNotes();
  to.setConditionalFormatRules([]);
  from.getRange(1, 1, 1, columns).copyTo(to.getRange(1, 1));
  from.getRange(3, 1, rows - 2, columns).copyTo(to.getRange(3, 1));
}
