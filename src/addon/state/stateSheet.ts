import { insertMarked, markedSheets } from '../marks.ts';
import { textCell } from '../write/textCell.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * What must last lies in one hidden sheet, because it travels with a copy of the file and document properties don't.
 * Columns A–C hold small entries (kind, key, JSON); from column E on, three columns hold one snapshot each (snapshots.ts).
 */
const NAME = 'Member Ops memory';
export const ENTRY_ROWS = 400;

export const findState = (spreadsheet: Spreadsheet): Sheet | null =>
  markedSheets(spreadsheet).find(({ mark }) => mark.what === 'state')?.sheet ?? null;

export function stateSheet(spreadsheet: Spreadsheet): Sheet {
  const found = findState(spreadsheet);
  if (found?.isSheetHidden()) return found;
  const sheet = found ?? insertMarked(spreadsheet, NAME, () => spreadsheet.getNumSheets(), { what: 'state' });
  // Hidden last: a sheet that can be seen was not set up to the end.
  if (sheet.getMaxColumns() === 26) sheet.deleteColumns(5, 22);
  sheet.hideSheet();
  return sheet;
}

export interface Entry {
  readonly kind: 'language' | 'columns' | 'run';
  readonly key: string;
  readonly value: unknown;
}

export function readEntries(sheet: Sheet): Entry[] {
  const cells = sheet.getRange(1, 1, ENTRY_ROWS, 3).getValues();
  return cells.flatMap(([kind, key, text]) => {
    try {
      return kind === ''
        ? []
        : [{ kind: String(kind) as Entry['kind'], key: String(key), value: JSON.parse(String(text)) }];
    } catch {
      // A row that somebody typed over is no entry any more; the rest still counts.
      return [];
    }
  });
}

/** Adds entries, replacing those of the same kind and key; the oldest go when the room is used up. */
export function writeEntries(sheet: Sheet, entries: readonly Entry[]): void {
  const kept = readEntries(sheet).filter(
    (old) => !entries.some((entry) => entry.kind === old.kind && entry.key === old.key),
  );
  putEntries(sheet, [...kept, ...entries].slice(-ENTRY_ROWS));
}

export const dropRunEntry = (sheet: Sheet, runId: string): void =>
  putEntries(
    sheet,
    readEntries(sheet).filter(({ kind, key }) => kind !== 'run' || key !== runId),
  );

function putEntries(sheet: Sheet, all: readonly Entry[]): void {
  const rows = Array.from({ length: ENTRY_ROWS }, (_, row) => {
    const entry = all[row];
    // An apostrophe keeps every part text, however long.
    return entry ? [textCell(entry.kind), textCell(entry.key), `'${JSON.stringify(entry.value)}`] : ['', '', ''];
  });
  sheet.getRange(1, 1, ENTRY_ROWS, 3).setValues(rows);
}
