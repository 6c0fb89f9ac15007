import type { Analysis } from '../../analyses/analysis.ts';
import { type FileRules, fileSettings, rowsOf, settingOfRow } from '../../analyses/fileRules/fileRules.ts';
import type { ReadingContext } from '../../intake/context.ts';

/**
 * The settings of a form over those of the file: a setting that the form gives counts as given there, the others as the
 * settings sheet has them. `kept` are the rules that still count. Throws InputError that names sheet and cell.
 */
export function underRules(
  analysis: Analysis,
  rules: FileRules | null,
  given: readonly (readonly string[])[],
  context: ReadingContext,
): { settings: (readonly string[])[]; kept: FileRules | null } {
  const isGiven = (name: string | undefined): boolean => given.some(([each]) => each === name);
  const rows = rowsOf(analysis, rules).filter((row) => !isGiven(settingOfRow(analysis, row)));
  const kept = rules && { ...rules, functions: { [analysis.id]: rows } };
  fileSettings(analysis, kept, context);
  const filled = rows.filter(({ cells }) => cells.length > 1);
  const ofFile = filled.map((row) => [settingOfRow(analysis, row)!, ...row.cells.slice(1)]);
  return { settings: [...ofFile, ...given], kept };
}
