import type { Encoding } from '../../files/encodings.ts';
import { type FileRows, readRows } from '../../files/readRows.ts';

/** A file that the person chose, as it was read; nothing of it has left the browser yet. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly read: FileRows;
  /** The encodings among which the person may pick, with their first lines; [] where the bytes leave no doubt. */
  readonly candidates: FileRows['candidates'];
  readonly sheetName: string;
}

const LONGEST_SHEET_NAME = 100;
const CANDIDATES_SHOWN = 4;

/** Reads a chosen file. The sheet is named after it, without the characters that are awkward in formulas. */
export async function pickFile(file: File): Promise<PickedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = readRows(bytes, { name: file.name });
  const sheetName = file.name
    .replace(/\.[^.]+$/, '')
    .replace(/[:\\/?*[\]]/g, ' ')
    .trim()
    .slice(0, LONGEST_SHEET_NAME);
  const candidates = read.encodingCertain ? [] : read.candidates.slice(0, CANDIDATES_SHOWN);
  return { name: file.name, bytes, read, candidates, sheetName };
}

/** The same bytes, read in the encoding that the person picked. */
export const readAs = (picked: PickedFile, encoding: Encoding): PickedFile => ({
  ...picked,
  read: readRows(picked.bytes, { name: picked.name, encoding }),
});
