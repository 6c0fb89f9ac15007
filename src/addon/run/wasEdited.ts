import { checksum, notesChecksum } from '../write/checksum.ts';
import type { ResultSheet } from './makeSheet.ts';

/** Whether a person has changed a sheet's cells or notes since it was written. */
export function wasEdited({ sheet, mark }: ResultSheet): boolean {
  const cells = sheet.getDataRange();
  if (checksum(cells.getValues()) !== mark.checksum) return true;
  const notes = cells.getNotes().flatMap((row) => row.filter((note) => note !== ''));
  return mark.notes !== undefined && notesChecksum(notes) !== mark.notes;
}
