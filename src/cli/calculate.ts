import { join } from 'node:path';
import { root } from '../build/root.ts';
import { canonicalFormula } from '../host/formulas/index.ts';
import { type Host, openHost } from '../host/host.ts';
import type { CalcOptions } from './calcOptions.ts';
import { FileProblem } from './problems.ts';
import { readTable } from './readTable.ts';
import { type CalcResult, resultJson } from './resultJson.ts';
import { serverOf } from './review/server.ts';

const MOST_CELLS = 10_000_000;

/**
 * Opens a spreadsheet, puts each file on its sheet and evaluates the formulas in their order; references that name no sheet
 * mean the first file. `tell` hears what had to be
 * guessed about the files. Throws FileProblem.
 */
export function calculate(options: CalcOptions, tell: (line: string) => void): CalcResult[] {
  const { locale, timezone } = options;
  const host = openHost({
    dist: join(root, 'dist'),
    locale,
    timezone,
    computing: 0,
  });
  if (options.language) serverOf(host).sidebarSetLanguage(options.language);
  const [first] = options.data.map((file) => addFile(host, file, options, tell));
  return options.formulas.map((formula) => {
    const text = formula.trim();
    const stored = canonicalFormula(text.startsWith('=') ? text : `=${text}`, locale);
    return resultJson(formula, host.workbook.evaluate(stored, first));
  });
}

/** Puts a file on the sheet of its name, from A1, as if typed; the grid grows to the data as an import does. */
function addFile(
  host: Host,
  { name, path }: CalcOptions['data'][number],
  options: CalcOptions,
  tell: (line: string) => void,
): Host['workbook']['activeSheet'] {
  const { encoding, asText, locale, dateOrder } = options;
  const rows = readTable(path, encoding, tell);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const { workbook } = host;
  try {
    const height = Math.max(1000, rows.length);
    const columns = height * 26 > MOST_CELLS / 2 ? width : Math.max(26, width);
    const sheet = blankSheet(workbook, name) ?? workbook.insertSheet(name, { rows: height, columns });
    // An order of day and month that the locale lacks is wanted only while the files are read.
    workbook.locale = dateOrder ? `${locale}@${dateOrder}` : locale;
    workbook.enterBlock(sheet, 1, 1, rows, { asText });
    return sheet;
  } catch (problem) {
    // What the spreadsheet refuses (too many cells, too long a text) it refuses with a sentence.
    throw new FileProblem(`${path}: ${problem instanceof Error ? problem.message : String(problem)}`);
  } finally {
    workbook.locale = locale;
  }
}

/** The sheet that every new spreadsheet has, if the file is to have its name. */
function blankSheet(workbook: Host['workbook'], name: string): Host['workbook']['activeSheet'] | undefined {
  const sheet = workbook.sheets.find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (sheet) workbook.renameSheet(sheet, name);
  return sheet;
}
