import type { Analysis } from '../../analyses/analysis.ts';
import { type FileRules, rowsOf, settingOfRow } from '../../analyses/fileRules/fileRules.ts';
import { lifecycleLabels, tierLabels } from '../../reviews/monthly/labels.ts';
import type { Material } from '../../reviews/review.ts';
import type { Plan } from '../api.ts';
import { fileLanguage } from '../fileLanguage.ts';
import { openFile } from '../openFile.ts';
import { readingContext } from '../readingContext.ts';
import { Refused } from '../refused.ts';
import { parseDay } from '../run/parseDay.ts';
import { planSources } from '../run/planSources.ts';
import { sourceReader } from '../run/readSources.ts';

/** The labels that a review makes, by the function whose rule they follow. */
const LABELS: Readonly<Record<string, (material: Material) => string[]>> = {
  RFM_TIER: tierLabels,
  LIFECYCLE_STAGE: lifecycleLabels,
};

/** Labels of everybody in a review's tables, under the file's rules with some settings changed. Sources are only read. */
export function reviewLabels(
  analysis: Analysis,
  plan: Plan,
  rules: FileRules | null,
): (changed: readonly (readonly string[])[]) => string[] {
  const label = LABELS[analysis.id];
  if (!label) throw new Refused('requestBroken');
  const spreadsheet = openFile();
  const { sources, latestDay } = planSources(spreadsheet, { ...plan, useCopy: false }, '');
  const asOf = plan.asOf === '' ? latestDay + 1 : parseDay(plan.asOf);
  const context = readingContext('locale');
  const material: Material = {
    sources: sourceReader(sources)(['members', 'orders', 'activity']),
    present: [...new Set(sources.map(({ kind }) => kind))],
    asOf,
    period: plan.period,
    language: fileLanguage(),
    context: plan.dateOrder ? Object.create(context, { dateOrder: { value: plan.dateOrder } }) : context,
    options: plan.options,
    version: '',
    snapshot: null,
    kept: {},
  };
  return (changed) => label({ ...material, rules: changedRules(analysis, plan, rules, changed) });
}

/** The file's rules with some settings of a function changed. Without a settings sheet the scheme is the one of the plan. */
function changedRules(
  analysis: Analysis,
  { options }: Plan,
  rules: FileRules | null,
  changed: readonly (readonly string[])[],
): FileRules {
  const start = analysis.id === 'RFM_TIER' ? [{ cells: ['scheme', options.rfmScheme], row: 0 }] : [];
  const rows = rules ? rowsOf(analysis, rules) : start;
  const isChanged = (setting: string | undefined): boolean => changed.some(([name]) => name === setting);
  const kept = rows.filter((row) => !isChanged(settingOfRow(analysis, row)));
  const own = [...kept, ...changed.map((cells) => ({ cells, row: 0 }))];
  return { sheet: '', sheetId: 0, ...rules, functions: { [analysis.id]: own } };
}
