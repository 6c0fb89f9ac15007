import { type ResultSheet, resultSheets } from '../makeSheet.ts';
import { wasEdited } from '../wasEdited.ts';

/** What becomes of a run's sheet: it takes the place of an earlier one, or (null) stays beside it under its number. */
export interface Settling {
  readonly step: string;
  readonly fresh: number;
  readonly old: number | null;
  /** Whose the earlier one is, should this run be thrown away. */
  readonly oldRun: string;
}

/**
 * How the sheets of a repeated review settle; none in the first review of a period. An earlier sheet that is as it was
 * written takes the new content and keeps its id, so that links and formulas to it live. One that a person changed stays.
 */
export function planSettling(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, runId: string): Settling[] {
  const results = resultSheets(spreadsheet);
  const own = results.filter(({ mark }) => mark.run === runId);
  if (!own.some(({ mark }) => mark.numbered)) return [];
  return own.map((fresh) => {
    const old = results
      .filter(({ mark }) => mark.run !== runId && mark.final && mark.name === fresh.mark.name)
      .reverse()
      .find((earlier) => isAsWritten(earlier, fresh));
    const taken = fresh.mark.numbered ? old : undefined;
    return { step: fresh.mark.step, fresh: fresh.sheetId, old: taken?.sheetId ?? null, oldRun: taken?.mark.run ?? '' };
  });
}

/** Whether nobody has changed a sheet: name, cells, notes, filter, protections, charts. */
function isAsWritten(old: ResultSheet, { sheet: fresh }: ResultSheet): boolean {
  const { sheet, mark } = old;
  // Without a checksum it is half refreshed, by a run that the file has forgotten.
  if (mark.checksum === '') return true;
  const name = sheet.getName();
  if (name !== mark.name && !(name.startsWith(`${mark.name} (`) && /\(\d+\)$/.test(name))) return false;
  if (wasEdited(old) || sheet.getFilter()) return false;
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  if (sheet.getProtections(SHEET).length > 0) return false;
  if (sheet.getProtections(RANGE).some((protection) => !protection.isWarningOnly())) return false;
  return sheet.getCharts().length <= fresh.getCharts().length;
}
