type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A name that no sheet has, whatever the case: as wanted, else with a number. At most 100 characters, none that Sheets refuses. */
export function freeName(spreadsheet: Spreadsheet, wanted: string): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  const base =
    wanted
      .replace(/[:\\/?*[\]]/g, ' ')
      .trim()
      .slice(0, 94) || 'Sheet';
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base} (${number})`;
  return name;
}
