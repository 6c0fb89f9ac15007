import { importRows } from '../../../files/columnKinds.ts';
import { type FileRows, readRows } from '../../../files/readRows.ts';
import type { ImportRequest } from '../protocol.ts';
import type { PageWords } from '../words.ts';
import { chooseEncoding } from './chooseEncoding.ts';

/**
 * The rows of a text file and what each column becomes; where its characters can be read in several ways the person is
 * asked. Null when they leave it; throws a sentence when the file can't be read at all.
 */
export async function readFileRows(
  file: File,
  words: PageWords,
  spreadsheet: { locale: string; timezone: string },
): Promise<ImportRequest | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let read: FileRows = readRows(bytes, { name: file.name });
  if (read.problem) throw new Error(words[`file_${read.problem}`]);
  if (!read.encodingCertain) {
    const encoding = await chooseEncoding(file.name, read.candidates, words);
    if (!encoding) return null;
    if (encoding !== read.encoding) read = readRows(bytes, { name: file.name, encoding });
  }
  // Text has no instants in it, so no zone is ever asked for its offset.
  const { rows, kinds } = importRows(read.rows, { ...spreadsheet, offset: () => 0, whenAmbiguous: 'locale' });
  return { name: file.name.replace(/\.[^.]+$/, ''), rows, kinds };
}
