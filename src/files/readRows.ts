import Papa from 'papaparse';
import { type Candidate, detectEncoding } from './detectEncoding.ts';
import { decode, type Encoding } from './encodings.ts';
import { findSeparator, type Separator, splitBlanks } from './separator.ts';

interface FileRemark {
  readonly code: 'wrongCharacters' | 'raggedRows' | 'unclosedQuote' | 'encodingGuessed';
  readonly count: number;
}

/** A file as rows of text, every row equally long, blank rows at the end left away. */
export interface FileRows {
  readonly rows: string[][];
  readonly encoding: Encoding;
  readonly encodingCertain: boolean;
  /** Best first, with the first lines under each: for the person to pick from. */
  readonly candidates: readonly Candidate[];
  readonly separator: Separator;
  readonly lineEnds: 'LF' | 'CRLF' | 'CR';
  readonly remarks: readonly FileRemark[];
  /** Why there are no rows: the file is empty, a workbook (.xlsx, .xls) or no text at all. */
  readonly problem: '' | 'empty' | 'workbook' | 'notText';
}

export interface ReadOptions {
  /** Taken as given instead of detected. */
  readonly encoding?: Encoding;
  /** The file's name; .tsv decides for tabs where lines could be cut either way. */
  readonly name?: string;
}

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

function problemOf(bytes: Uint8Array): FileRows['problem'] {
  if (bytes.length === 0) return 'empty';
  // A zip archive (xlsx) and a compound file (xls).
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'workbook';
  return '';
}

function lineEndsOf(text: string): FileRows['lineEnds'] {
  const sample = text.slice(0, 200_000);
  const pairs = sample.split('\r\n').length - 1;
  const returns = sample.split('\r').length - 1 - pairs;
  const feeds = sample.split('\n').length - 1 - pairs;
  if (pairs >= returns && pairs >= feeds && pairs > 0) return 'CRLF';
  return returns > feeds ? 'CR' : 'LF';
}

/** Reads the bytes of a CSV, TSV or blank-separated file in any encoding, with any line ends, quoted newlines included. */
export function readRows(bytes: Uint8Array, options: ReadOptions = {}): FileRows {
  const detected = options.encoding
    ? { encoding: options.encoding, certain: true, candidates: [] }
    : detectEncoding(bytes);
  const facts = { encoding: detected.encoding, encodingCertain: detected.certain, candidates: detected.candidates };
  const none = (problem: FileRows['problem']): FileRows => ({
    ...facts,
    rows: [],
    separator: '',
    lineEnds: 'LF',
    remarks: [],
    problem,
  });
  const problem = problemOf(bytes);
  if (problem !== '') return none(problem);
  const raw = decode(bytes, detected.encoding);
  if (raw.trim() === '') return none('empty');
  if (/\0/.test(raw.slice(0, 4000))) return none('notText');
  const text = raw.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');

  const declared = /^"?sep=(.)"?\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const separator = declared
    ? (declared[1] as Separator)
    : /\.tsv$/i.test(options.name || '') && body.includes('\t')
      ? '\t'
      : findSeparator(body);
  const remarks: FileRemark[] = [];
  const wrong = raw.split('\ufffd').length - 1;
  if (wrong > 0) remarks.push({ code: 'wrongCharacters', count: wrong });
  if (!detected.certain) remarks.push({ code: 'encodingGuessed', count: 1 });
  const rows = cut(body, separator, remarks);
  return { ...facts, rows: rectangular(rows, remarks), separator, lineEnds: lineEndsOf(raw), remarks, problem: '' };
}

function cut(text: string, separator: Separator, remarks: FileRemark[]): string[][] {
  if (separator === 'blanks' || separator === 'wide blanks')
    return text.split('\n').map((line) => splitBlanks(line, separator));
  // A column of its own may hold any mark: a character that no text has takes the separator's place.
  const delimiter = separator === '' ? '\u0001' : separator;
  const parsed = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  const unclosed = parsed.errors.filter((error) => error.code === 'MissingQuotes').length;
  if (unclosed === 0) return parsed.data;
  // One quote left open swallows the rest of the file: then quotes are only characters.
  remarks.push({ code: 'unclosedQuote', count: unclosed });
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: '\u0002' }).data;
}

/** Equal lengths, without blank rows at the end and blank columns at the right; ="007" becomes 007, and so does `007 of a payment service's bill. */
function rectangular(rows: string[][], remarks: FileRemark[]): string[][] {
  let last = rows.length;
  while (last > 0 && rows[last - 1].every((cell) => cell.trim() === '')) last--;
  const kept = rows.slice(0, last);
  let width = 0;
  let ragged = 0;
  const first = kept.find((row) => row.length > 1);
  for (const row of kept) {
    let filled = row.length;
    while (filled > width && row[filled - 1].trim() === '') filled--;
    if (filled > width) width = filled;
    if (first && row.length > 1 && row.length !== first.length) ragged++;
  }
  if (ragged > 0) remarks.push({ code: 'raggedRows', count: ragged });
  return kept.map((row) => {
    const cells: string[] = [];
    const ticked = row.length > 1 && row[0].startsWith('`') && row[1].startsWith('`');
    for (let column = 0; column < width; column++) {
      const raw = column < row.length ? row[column] : '';
      const cell = ticked && raw.startsWith('`') ? raw.slice(1) : raw;
      cells.push(cell.startsWith('="') && cell.endsWith('"') && cell.length > 2 ? cell.slice(2, -1) : cell);
    }
    return cells;
  });
}
