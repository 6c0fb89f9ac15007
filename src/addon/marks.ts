import { freeName } from './freeName.ts';

/**
 * Our own sheets carry a mark in their metadata: it survives renaming and copying of the file, so that they are never
 * taken for a source and "remove this run" removes exactly them.
 */
const KEY = 'member-ops';

export type Mark =
  | {
      readonly what: 'result';
      readonly run: string;
      readonly step: string;
      readonly final: boolean;
      readonly checksum: string;
      readonly notes?: string;
      /** When a single analysis was made; a review's sheets have none. */
      readonly made?: number;
      /** Of a review's finished sheet: the as-of day, and when it was finished. */
      readonly asOf?: number;
      readonly finishedAt?: number;
      /** Found to be changed by a person when the run was to be removed. */
      readonly edited?: boolean;
      /** A review's sheet: the name that it was to have … */
      readonly name?: string;
      /** … and whether another sheet had it already. */
      readonly numbered?: boolean;
    }
  | { readonly what: 'sample'; readonly whole: boolean }
  | { readonly what: 'import'; readonly token: string }
  | { readonly what: 'state' }
  | { readonly what: 'settings'; readonly whole: boolean }
  | { readonly what: 'copy'; readonly run: string; readonly of: number }
  /** A copy that somebody made of a sheet of ours: theirs to keep, and no source. */
  | { readonly what: 'duplicate' };

export interface MarkedSheet {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly sheetId: number;
  readonly mark: Mark;
}

/**
 * Inserts a sheet of ours and marks it at once. A script may be stopped between the two, which leaves an empty sheet of
 * that name without a mark: it is removed here.
 */
export function insertMarked(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
  at: () => number,
  mark: Mark,
): GoogleAppsScript.Spreadsheet.Sheet {
  const stray = spreadsheet.getSheetByName(name);
  if (stray && stray.getLastRow() === 0 && stray.getDeveloperMetadata().length === 0) spreadsheet.deleteSheet(stray);
  // A new sheet comes to the front; the person goes on looking at theirs.
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(freeName(spreadsheet, name), at());
  markSheet(sheet, mark);
  spreadsheet.setActiveSheet(active);
  return sheet;
}

export function markSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet, mark: Mark): void {
  sheet.addDeveloperMetadata(KEY, stored(sheet, mark));
}

/** Changes the mark that a sheet has. */
export function changeMark(sheet: GoogleAppsScript.Spreadsheet.Sheet, mark: Mark): void {
  for (const metadata of sheet.getDeveloperMetadata())
    if (metadata.getKey() === KEY) metadata.setValue(stored(sheet, mark));
}

/** With the sheet's id, because a copy of a sheet takes its metadata along; a copy of the file keeps the ids. */
const stored = (sheet: GoogleAppsScript.Spreadsheet.Sheet, mark: Mark): string =>
  JSON.stringify({ ...mark, sheetId: sheet.getSheetId() });

/** Every sheet of the file that carries our mark. */
export function markedSheets(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): MarkedSheet[] {
  const found: MarkedSheet[] = [];
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const sheet = metadata.getLocation().getSheet();
    if (!sheet) continue;
    const sheetId = sheet.getSheetId();
    const mark = parseMark(metadata.getValue(), sheetId);
    if (mark) found.push({ sheet, sheetId, mark });
  }
  return found;
}

function parseMark(text: string | null, sheetId: number): Mark | null {
  try {
    const mark = JSON.parse(text ?? '');
    if (typeof mark?.what !== 'string') return null;
    if ((mark.sheetId ?? sheetId) === sheetId) return mark;
    // Imported and made-up data are anybody's: a copy of such a sheet is a table of the person's own.
    return mark.what === 'import' || mark.what === 'sample' ? null : { what: 'duplicate' };
  } catch {
    return null;
  }
}
