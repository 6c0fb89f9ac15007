import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type FileRows, readRows } from '../files/readRows.ts';
import { FileProblem, UsageProblem } from './problems.ts';

/** Encodings that the reader knows, by the names that people use for them. */
const ENCODINGS: Record<string, FileRows['encoding']> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  gb18030: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  big5: 'big5',
  'windows-1252': 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  macintosh: 'macintosh',
  macroman: 'macintosh',
};

/** The encoding of an option --encoding; undefined where it is left to the reader. Throws UsageProblem. */
export function readEncoding(text: string | undefined): FileRows['encoding'] | undefined {
  if (text === undefined) return undefined;
  const encoding = ENCODINGS[text.toLowerCase()];
  if (encoding) return encoding;
  throw new UsageProblem(`--encoding ${text}: choose one of ${[...new Set(Object.values(ENCODINGS))].join(', ')}.`);
}

const REMARKS: Record<FileRows['remarks'][number]['code'], (count: number) => string> = {
  encodingGuessed: () => 'the encoding is a guess; --encoding corrects it',
  wrongCharacters: (count) => `${count} characters don't belong to this encoding`,
  raggedRows: (count) => `${count} rows are shorter or longer than the others`,
  unclosedQuote: () => 'a quotation mark is never closed',
};

/**
 * Reads a table file of any encoding and separator as rows of texts. `tell` hears, one line each, what had to be guessed.
 * Throws FileProblem with a sentence that names the file, UsageProblem for an unknown encoding.
 */
export function readTable(path: string, encoding?: string, tell: (line: string) => void = () => undefined): string[][] {
  const chosen = readEncoding(encoding);
  const name = basename(path);
  const file = readRows(readBytes(path), { name, ...(chosen && { encoding: chosen }) });
  if (file.problem === 'empty') throw new FileProblem(`${path} is empty.`);
  if (file.problem === 'workbook') throw new FileProblem(`${path} is a workbook; save it as CSV first.`);
  if (file.problem === 'notText') throw new FileProblem(`${path} is no text file.`);
  if (!chosen && file.encoding !== 'utf-8') tell(`${name}: read as ${file.encoding}`);
  for (const { code, count } of file.remarks) tell(`${name}: ${REMARKS[code](count)}`);
  return file.rows;
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new FileProblem(`${path}: there is no such file.`);
    if (code === 'EISDIR') throw new FileProblem(`${path} is a folder; name a file in it.`);
    if (code === 'EACCES') throw new FileProblem(`${path} can't be read: the permission is missing.`);
    throw new FileProblem(`${path} can't be read (${code}).`);
  }
}
