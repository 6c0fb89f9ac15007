/** Gives a fresh sheet (1000 × 26) just the grid that it needs: empty cells count towards the file's limit too. */
export function trimGrid(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, columns: number): void {
  const hasRows = sheet.getMaxRows();
  const hasColumns = sheet.getMaxColumns();
  // A few rows below the last one leave room for people's own notes.
  const wantRows = Math.max(rows + 3, 30);
  const wantColumns = Math.max(columns, 8);
  if (hasColumns > wantColumns) sheet.deleteColumns(wantColumns + 1, hasColumns - wantColumns);
  else if (hasColumns < wantColumns) sheet.insertColumnsAfter(hasColumns, wantColumns - hasColumns);
  if (hasRows > wantRows) sheet.deleteRows(wantRows + 1, hasRows - wantRows);
  else if (hasRows < wantRows) sheet.insertRowsAfter(hasRows, wantRows - hasRows);
}
