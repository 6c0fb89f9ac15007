type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A name that no sheet has: as wanted, else with a number. At most 100 characters, none that Sheets refuses. */
export function freeName(spreadsheet: Spreadsheet, wanted: string): string {
  const base =
    wanted
      .replace(/[:\\/?*[\]]/g, ' ')
      .trim()
      .slice(0, 94) || 'Sheet';
  let name = base;
  for (let number = 2; spreadsheet.getSheetByName(name); number++) name = `${base} (${number})`;
  return name;
}
