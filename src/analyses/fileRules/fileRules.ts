import { InputError } from '../../engine/inputProblem.ts';
import { LANGUAGES } from '../../engine/language.ts';
import type { ReadingContext } from '../../intake/context.ts';
import type { Analysis } from '../analysis.ts';
import { defaultText } from '../defaultText.ts';
import { lettersOf } from '../foldName.ts';
import { readSettings } from '../readSettings.ts';
import { settingNames } from '../settingNames.ts';

/** One row of the file's settings sheet: the setting's name and its values as they stand there, and the row's number. */
export interface RuleRow {
  readonly cells: readonly string[];
  readonly row: number;
}

/** What the settings sheet of a file says, by function. JSON, so that a run can carry it from step to step. */
export interface FileRules {
  readonly sheet: string;
  readonly sheetId: number;
  readonly functions: Readonly<Record<string, readonly RuleRow[]>>;
  /** By function and argument: the range of a table that it is given, in A1 notation with the sheet. */
  readonly tables?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The settings of a function as the file has them, with our defaults for the rest. Throws InputError that names sheet and cell. */
export const fileSettings = (
  analysis: Analysis,
  rules: FileRules | null,
  context: ReadingContext,
): Record<string, unknown> =>
  refusingAtRule(analysis, rules, () =>
    readSettings(
      analysis,
      rowsOf(analysis, rules).map(({ cells }) => cells),
      context,
    ),
  );

export const rowsOf = ({ id }: Analysis, rules: FileRules | null): readonly RuleRow[] => rules?.functions[id] ?? [];

/** The canonical name of a row's setting; undefined where its name is none. */
export const settingOfRow = (analysis: Analysis, { cells }: RuleRow): string | undefined =>
  settingNames(analysis).get(lettersOf(cells[0]));

/** Whether a row holds our default, in whichever language the sheet was made. */
export function isDefault(analysis: Analysis, setting: string, { cells: [, ...values] }: RuleRow): boolean {
  const spec = analysis.settings[setting];
  const text = values.join(', ');
  return spec !== undefined && LANGUAGES.some((language) => text === defaultText(analysis, spec, language));
}

/** What is wrong with a cell of the settings sheet. */
export class RuleError extends InputError {
  readonly sheetId: number;
  constructor(problem: InputError['problem'], sheetId: number) {
    super(problem);
    this.sheetId = sheetId;
  }
}

/** Runs a computation under the rules of a file; what it refuses in one of them names the sheet and the cell. */
export function refusingAtRule<T>(analysis: Analysis, rules: FileRules | null, compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    const rows = rowsOf(analysis, rules);
    if (!rules || !(error instanceof InputError) || error instanceof RuleError) throw error;
    const { argument = '', row, value = '' } = error.problem;
    // A name that is none, or that stands twice, is told by its row of the block; a value by the name of its setting.
    const byName = argument === 'settings';
    const named = byName ? [] : rows.filter((each) => settingOfRow(analysis, each) === argument);
    const wrong = byName
      ? rows[(row ?? 0) - 1]
      : (named.find(({ cells }) => cells.slice(1).some((cell) => value !== '' && cell.includes(value))) ?? named[0]);
    if (!wrong) throw error;
    const place = `${rules.sheet}!${byName ? 'B' : 'C'}${wrong.row}`;
    const problem = { ...error.problem, argument: `${analysis.id} ${wrong.cells[0]} (${place})`, row: undefined };
    throw new RuleError(problem, rules.sheetId);
  }
}
