import { dayText } from '../../engine/calendar.ts';
import type { Language } from '../../engine/language.ts';
import type { Cell } from '../../intake/cell.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readTimes } from '../../intake/readTimes.ts';
import { recogniseTable } from '../../intake/recogniseTable.ts';
import { yearOfTable } from '../../intake/tables/yearOfTable.ts';
import { lastDayOfPeriods } from '../../reviews/material/periodSources.ts';
import { findWords } from '../../words/find.ts';
import type { Found, FoundTable } from '../api.ts';
import { fileLanguage } from '../fileLanguage.ts';
import { openFile } from '../openFile.ts';
import { readingContext } from '../readingContext.ts';
import { readRules } from '../settings/readRules.ts';
import { rulesForPage } from '../settings/rulesForPage.ts';
import { findState, readEntries } from '../state/stateSheet.ts';
import { describeTable, fieldsFor } from './describeTable.ts';
import { type LaidOut, lookAround } from './layOutTables.ts';
import { localeDateOrder } from './localeDateOrder.ts';
import { readTogether } from './readTogether.ts';
import { rememberedColumns } from './rememberedColumns.ts';
import { setSampleAside } from './setSampleAside.ts';
import { stepTables } from './stepTables.ts';

const DAY = 86_400_000;
/** The column that tells how far a table's data go. */
const MAIN_DATE: Record<string, string> = { members: 'join_at', orders: 'order_at', activity: 'event_at' };

/** Looks at the open file: which tables there are, what their columns are, and what a person should look at. Writes nothing. */
export function findTablesOfFile(): Found {
  const spreadsheet = openFile();
  const language = fileLanguage();
  const words = findWords[language];
  const context = readingContext('refuse');
  const state = findState(spreadsheet);
  const remembered = rememberedColumns(state ? readEntries(state) : []);
  const { tables, results, leftAlone } = lookAround(spreadsheet);
  const describe = (laidOut: LaidOut): FoundTable =>
    describeTable(laidOut, recogniseTable(laidOut.area, laidOut.grid, context, laidOut.sheet), language);
  let askDateOrder = false;
  const { tables: stepped, steps } = stepTables(
    tables.map((laidOut) => remembered(laidOut, describe(laidOut), language)),
    language,
  );
  const described = tables.map((laidOut, index): FoundTable => {
    const table = stepped[index];
    const dates = dateColumn(spreadsheet, laidOut, table, context);
    if (dates.ambiguous && table.use) askDateOrder = true;
    return { ...table, lastDay: dates.lastDay || lastPeriod(laidOut, table) };
  });
  const { tables: used, warnings } = readTogether(setSampleAside(described, tables, language), steps, language);
  return {
    tables: used,
    results: results.map((laidOut) => ({ ...describe(laidOut), use: false })),
    leftAlone: leftAlone.map(({ sheet, why }) => ({ sheet, why: words[why] })),
    columnsToCheck: used
      .filter(({ use }) => use)
      .reduce((sum, { columns }) => sum + columns.filter(({ certainty }) => certainty === 'check').length, 0),
    askDateOrder,
    dateOrder: localeDateOrder(context.locale),
    warnings: [...warnings, ...noTables(used, language)],
    eventNames: [...eventNames(tables, used), ...steps.values()],
    rules: rulesForPage(readRules()),
    fieldsOf: {
      members: fieldsFor('members', language),
      orders: fieldsFor('orders', language),
      activity: fieldsFor('activity', language),
    },
  };
}

/** The last day in a table's main date column, and whether its order of day and month has to be asked for. One call a table. */
function dateColumn(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  laidOut: LaidOut,
  table: FoundTable,
  context: ReadingContext,
): { lastDay: string; ambiguous: boolean } {
  const column = table.columns.find(({ field }) => field === MAIN_DATE[table.kind]);
  const rows = laidOut.lastRow - laidOut.firstRow + 1;
  if (!column || rows < 1) return { lastDay: '', ambiguous: false };
  const sheet = spreadsheet.getSheetById(laidOut.sheetId);
  const cells = sheet
    ? sheet
        .getRange(laidOut.firstRow, column.column, rows, 1)
        .getValues()
        .map(([cell]) => cell as Cell)
    : [];
  const { column: times, problems } = readTimes(cells, context);
  let last = Number.NEGATIVE_INFINITY;
  for (const civil of times.civil) if (civil > last) last = civil;
  return {
    lastDay: Number.isFinite(last) ? dayText(Math.floor(last / DAY)) : '',
    ambiguous: problems.some(({ code }) => code === 'ambiguousDates'),
  };
}

/** The last day of a wide table, as far as its first and last rows tell. */
function lastPeriod({ area, grid, headers, sheet }: LaidOut, { columns }: FoundTable): string {
  const fields = columns.map(({ field }) => field);
  const body = grid.slice(area.bodyFrom, area.bodyTo).map((row) => row.slice(area.left));
  const last = lastDayOfPeriods({ fields, headers, body }, yearOfTable(area, grid, sheet));
  return Number.isFinite(last) ? dayText(last) : '';
}

/** Names of events to pick a funnel's steps from: those in the first rows of each activity table, at most thirty. */
function eventNames(tables: readonly LaidOut[], used: readonly FoundTable[]): string[] {
  const names = new Set<string>();
  used.forEach(({ key, use, columns }) => {
    const column = columns.find(({ field }) => field === 'event')?.column;
    const table = tables.find((laidOut) => laidOut.key === key);
    if (!use || !table || column === undefined) return;
    for (let row = table.area.bodyFrom; row < table.area.bodyTo; row++) {
      const name = String(table.grid[row][column - 1] ?? '').trim();
      if (name !== '' && names.size < 30) names.add(name);
    }
  });
  return [...names].sort();
}

const noTables = (tables: readonly FoundTable[], language: Language): string[] =>
  tables.some(({ use }) => use) ? [] : [findWords[language].noTable];
