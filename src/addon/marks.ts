/**
 * Our own sheets carry a mark in their metadata: it survives renaming and copying of the file, so that they are never
 * taken for a source and "remove this run" removes exactly them.
 */
const KEY = 'member-ops';

export type Mark =
  | { readonly what: 'result'; readonly run: string; readonly step: string; readonly final: boolean; readonly checksum: string }
  | { readonly what: 'sample' }
  | { readonly what: 'state' }
  | { readonly what: 'copy'; readonly run: string; readonly of: number };

export interface MarkedSheet {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly sheetId: number;
  readonly mark: Mark;
  readonly metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
}

export function markSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet, mark: Mark): void {
  sheet.addDeveloperMetadata(KEY, JSON.stringify(mark));
}

export const changeMark = (marked: MarkedSheet, mark: Mark): void => {
  marked.metadata.setValue(JSON.stringify(mark));
};

/** Every sheet of the file that carries our mark. */
export function markedSheets(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): MarkedSheet[] {
  const found: MarkedSheet[] = [];
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const sheet = metadata.getLocation().getSheet();
    const mark = parseMark(metadata.getValue());
    if (sheet && mark) found.push({ sheet, sheetId: sheet.getSheetId(), mark, metadata });
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
