import { existsSync, readFileSync } from 'node:fs';
import type { Language } from '../engine/language.ts';
import { readChoice, readLocale, readTimezone } from './commonOptions.ts';
import { FileProblem, UsageProblem } from './problems.ts';
import { readArguments } from './readArguments.ts';
import { readEncoding } from './readTable.ts';

const KINDS = {
  data: 'list',
  formula: 'list',
  'formulas-from': 'list',
  json: 'flag',
  text: 'flag',
  timezone: 'text',
  locale: 'text',
  encoding: 'text',
  'date-order': 'text',
  language: 'text',
  help: 'flag',
} as const;

export const CALC_USAGE = `Evaluates formulas over files, as Google Sheets would.

  npm run --silent calc -- --data orders=orders.csv --formula '=RETENTION(orders!A2:A, orders!B2:B)'

  --data NAME=FILE      a file becomes the sheet NAME, from A1, as if typed into the spreadsheet; may be repeated.
                        References without a sheet (A2:A) mean the first file
  --formula FORMULA     may be repeated; --formulas-from FILE reads one per line
  --json                one array of {"formula", "values"} or {"formula", "error"}
  --text                keeps every cell of the files as text
  --locale en_US        how the cells and formulas are written       --timezone Etc/UTC   the spreadsheet's zone
  --date-order dmy      dmy, mdy or ymd where the locale's order is wrong for the files
  --encoding gb18030    the encoding of the files, when the guess is wrong
  --language en         en, zh-Hans or zh-Hant: the language of words and messages; left out, the locale's
`;

export interface CalcOptions {
  readonly data: readonly { readonly name: string; readonly path: string }[];
  readonly formulas: readonly string[];
  readonly json: boolean;
  readonly asText: boolean;
  readonly timezone: string;
  readonly locale: string;
  readonly encoding: string | undefined;
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd' | undefined;
  readonly language: Language | undefined;
  readonly help: boolean;
}

/** Reads the arguments of calc. Throws UsageProblem or, for --formulas-from, FileProblem. */
export function calcOptions(args: readonly string[]): CalcOptions {
  const { options, files, order } = readArguments(args, KINDS);
  if (files.length > 0 && !options.help) {
    throw new UsageProblem(`${files[0]}: write --data NAME=FILE for a file and --formula '=…' for a formula.`);
  }
  const formulas = order.flatMap(({ name, value }) => {
    if (name === 'formula') return [value];
    return name === 'formulas-from' ? formulasFrom(value) : [];
  });
  if (formulas.length === 0 && !options.help) throw new UsageProblem("No formula is given: write --formula '=…'.");
  const data = options.data.map(dataFile);
  const repeated = data.find(
    ({ name }, index) => data.findIndex((other) => other.name.toLowerCase() === name.toLowerCase()) !== index,
  );
  if (repeated) throw new UsageProblem(`--data ${repeated.name}: two sheets can't have the same name.`);
  return {
    data,
    formulas,
    json: options.json,
    asText: options.text,
    timezone: readTimezone(options.timezone),
    locale: readLocale(options.locale),
    encoding: readEncoding(options.encoding),
    dateOrder: readChoice('date-order', options['date-order'], ['dmy', 'mdy', 'ymd']),
    language: readChoice('language', options.language, ['en', 'zh-Hans', 'zh-Hant']),
    help: options.help,
  };
}

function dataFile(text: string): { name: string; path: string } {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1)
    throw new UsageProblem(`--data ${text}: write it as NAME=FILE, for example --data orders=orders.csv.`);
  const name = text.slice(0, at).trim();
  if (name.length > 100) throw new UsageProblem('The sheet name cannot be greater than 100 characters.');
  return { name, path: text.slice(at + 1) };
}

function formulasFrom(path: string): string[] {
  if (!existsSync(path)) throw new FileProblem(`${path}: there is no such file.`);
  try {
    const lines = readFileSync(path, 'utf8')
      .replace(/^\ufeff/, '')
      .split(/\r\n|\n|\r/);
    return lines.map((line) => line.trim()).filter((line) => line !== '');
  } catch {
    // A folder, or no permission: the sentence is the same.
    throw new FileProblem(`${path} can't be read as a list of formulas.`);
  }
}
