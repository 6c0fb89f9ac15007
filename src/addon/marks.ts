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
      /** When a single analysis was made; a review's sheets have none. */
      readonly made?: number;
    }
  | { readonly what: 'sample'; readonly whole: boolean }
  | { readonly what: 'import'; readonly token: string }
  | { readonly what: 'state' }
  | { readonly what: 'settings'; readonly whole: boolean }
  | { readonly what: 'copy'; readonly run: string; readonly of: number };

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
  sheet.addDeveloperMetadata(KEY, JSON.stringify(mark));
}

/** Changes the mark that a sheet has. */
export function changeMark(sheet: GoogleAppsScript.Spreadsheet.Sheet, mark: Mark): void {
  for (const metadata of sheet.getDeveloperMetadata())
    if (metadata.getKey() === KEY) metadata.setValue(JSON.stringify(mark));
}

/** Every sheet of the file that carries our mark. */
export function markedSheets(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): MarkedSheet[] {
  const found: MarkedSheet[] = [];
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const sheet = metadata.getLocation().getSheet();
    const mark = parseMark(metadata.getValue());
    if (sheet && mark) found.push({ sheet, sheetId: sheet.getSheetId(), mark });
  }
  return found;
}

function parseMark(text: string | null): Mark | null {
  try {
    const mark = JSON.parse(text ?? '');
    return typeof mark === 'object' && mark !== null && typeof mark.what === 'string' ? (mark as Mark) : null;
  } catch {
    return null;
  }
}
