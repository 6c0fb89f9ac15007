import type { ImportRequest } from '../protocol.ts';
import type { PageWords } from '../words.ts';
import { parseTsv } from './parseTsv.ts';

export async function readFileRows(file: File, _words: PageWords): Promise<ImportRequest | null> {
  const rows = parseTsv((await file.text()).replaceAll(',', '\t'));
  return { name: file.name.replace(/\.[^.]+$/, ''), rows, kinds: (rows[0] ?? []).map(() => 'text') };
}
