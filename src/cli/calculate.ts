import { join } from 'node:path';
import { root } from '../build/root.ts';
import { canonicalFormula, createCalculator } from '../host/formulas/index.ts';
import { openHost } from '../host/index.ts';
import type { CalcOptions } from './calcOptions.ts';
import { FileProblem } from './problems.ts';
import { readTable } from './readTable.ts';
import { type CalcResult, resultJson } from './resultJson.ts';

const USER_LOCALES = { en: 'en', 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW' };
const MOST_CELLS = 10_000_000;

type Host = ReturnType<typeof openHost>;

/** Opens a spreadsheet, puts each file on its sheet and evaluates the formulas in their order. Throws FileProblem. */
export function calculate(options: CalcOptions): CalcResult[] {
  const { locale, timezone } = options;
  const host = openHost({ dist: join(root, 'dist'), locale, timezone, userLocale: USER_LOCALES[options.language] });
  for (const { name, path } of options.data) addFile(host, name, path, options);
  const calculator = createCalculator(host.workbook, {
    locale,
    timezone,
    runCustomFunction: host.runCustomFunction,
    customFunctions: () => host.customFunctions.map((custom) => custom.name),
  });
  return options.formulas.map((formula) => {
    const text = formula.trim();
    const stored = canonicalFormula(text.startsWith('=') ? text : `=${text}`, locale);
    return resultJson(formula, calculator.evaluate(stored));
  });
}

/** Puts a file on the sheet of its name, from A1, as if typed; the grid grows to the data as an import does. */
function addFile(host: Host, name: string, path: string, { encoding, asText, locale, dateOrder }: CalcOptions): void {
  const { rows } = readTable(path, encoding);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const { workbook } = host;
  try {
    const height = Math.max(1000, rows.length);
    const columns = height * 26 > MOST_CELLS / 2 ? width : Math.max(26, width);
    const sheet = workbook.sheetByName(name) ?? workbook.insertSheet(name, { rows: height, columns });
    // An order of day and month that the locale lacks is wanted only while the files are read.
    workbook.locale = dateOrder ? `${locale}@${dateOrder}` : locale;
    workbook.enterBlock(sheet, 1, 1, rows, { asText });
  } catch (problem) {
    // What the spreadsheet refuses (too many cells, too long a text) it refuses with a sentence.
    throw new FileProblem(`${path}: ${problem instanceof Error ? problem.message : String(problem)}`);
  } finally {
    workbook.locale = locale;
  }
}
