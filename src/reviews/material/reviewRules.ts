import type { Analysis } from '../../analyses/analysis.ts';
import {
  type FileRules,
  fileSettings,
  isDefault,
  refusingAtRule,
  rowsOf,
  settingOfRow,
} from '../../analyses/fileRules/fileRules.ts';
import { funnel } from '../../analyses/funnel/index.ts';
import { lifecycleStage } from '../../analyses/lifecycleStage/index.ts';
import { retention } from '../../analyses/retention/index.ts';
import { rfmTier } from '../../analyses/rfm/rfmTier.ts';
import { namesOfSetting } from '../../analyses/settingNames.ts';
import type { ReadingContext } from '../../intake/context.ts';
import type { Material } from '../review.ts';

/** The functions whose rules a review follows. */
const RULED: readonly Analysis[] = [rfmTier, lifecycleStage, retention, funnel];

/** The settings of a function in this review. Throws InputError that names sheet and cell. */
export const settingsOfReview = (analysis: Analysis, { rules, context }: Pick<Material, 'rules' | 'context'>) =>
  fileSettings(analysis, rules ?? null, context);

/** Computes under the file's rule; what is refused there names sheet and cell. */
export const underRule = <T>(analysis: Analysis, { rules }: Pick<Material, 'rules'>, compute: () => T): T =>
  refusingAtRule(analysis, rules ?? null, compute);

/** What a run takes along of the settings sheet: the filled rows of the functions that a review follows. Throws InputError. */
export function rulesForReview(rules: FileRules | null, context: ReadingContext): FileRules | undefined {
  if (!rules) return undefined;
  const functions: Record<string, FileRules['functions'][string]> = {};
  for (const analysis of RULED) {
    fileSettings(analysis, rules, context);
    const filled = rowsOf(analysis, rules).filter(({ cells }) => cells.length > 1);
    if (filled.length > 0) functions[analysis.id] = filled;
  }
  const { sheet, sheetId } = rules;
  return { sheet, sheetId, functions };
}

/** The rows of the file that differ from our defaults, as a settings block shows them; those of some settings left out. */
export function changedRows(
  analysis: Analysis,
  { rules, language }: Pick<Material, 'rules' | 'language'>,
  without: readonly string[],
): string[][] {
  return rowsOf(analysis, rules ?? null).flatMap((row) => {
    const setting = settingOfRow(analysis, row);
    if (setting === undefined || without.includes(setting) || !analysis.settings[setting]) return [];
    const [, ...values] = row.cells;
    if (isDefault(analysis, setting, row)) return [];
    return [[namesOfSetting(analysis, setting, language)[0], ...values]];
  });
}
