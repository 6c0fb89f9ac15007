import type { ResultSheet } from './makeSheet.ts';

/** Turns the line of facts under each title into a link to the method sheet, which is made after most of them. */
export function linkToMethod(sheets: readonly ResultSheet[]): void {
  const method = sheets.find(({ mark }) => mark.step === 'method');
  if (!method) return;
  for (const { sheet, mark } of sheets) {
    if (mark.step === 'method') continue;
    const cell = sheet.getRange(2, 1);
    const text = String(cell.getValue());
    if (text === '') continue;
    cell.setRichTextValue(SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(`#gid=${method.sheetId}`).build());
  }
}
