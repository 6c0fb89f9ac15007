import type { Analysis } from '../../analyses/analysis.ts';
import { computeResult } from '../../analyses/computeResult.ts';
import { type FileRules, refusingAtRule } from '../../analyses/fileRules/fileRules.ts';
import { checkRequest } from '../analysis/checkRequest.ts';
import { passedArguments, readGiven, refusingInPlace } from '../analysis/givenArguments.ts';
import { settingsBlock } from '../analysis/settingsBlock.ts';
import type { Trial, TrialRequest } from '../api.ts';
import { fileLanguage } from '../fileLanguage.ts';
import { readingContext } from '../readingContext.ts';
import { Refused } from '../refused.ts';
import { compareLabels } from './compareLabels.ts';
import { readRules } from './readRules.ts';
import { reviewLabels } from './reviewLabels.ts';
import { underRules } from './underRules.ts';
import { withTables } from './withTables.ts';

/** Who would get another label if these settings became the file's rule. Writes nothing. */
export function tryRule(request: TrialRequest): Trial {
  const analysis = checkRequest(request);
  const rules = readRules();
  const labels = request.plan ? reviewLabels(analysis, request.plan, rules) : labelsOnRanges(analysis, request, rules);
  return compareLabels(labels([]), labels(request.settings));
}

/** Labels of the rows of chosen ranges, under the file's rules with some settings changed. */
function labelsOnRanges(
  analysis: Analysis,
  request: TrialRequest,
  rules: FileRules | null,
): (changed: readonly (readonly string[])[]) => string[] {
  const given = readGiven(withTables(analysis, request, rules));
  const language = fileLanguage();
  const context = Object.create(readingContext('refuse'), { language: { value: () => language } });
  // The order of day and month belongs to the data, not to the rule.
  const ofData = request.settings.filter(([name]) => name === 'date order');
  return (changed) => {
    const { settings, kept } = underRules(analysis, rules, [...ofData, ...changed.filter(isRule)], context);
    const passed = passedArguments(analysis, given, settingsBlock(analysis, settings, language));
    const computed = refusingInPlace(analysis, given, request.words.names, () =>
      refusingAtRule(analysis, kept, () => computeResult(analysis, passed, context)),
    );
    if (computed.hasHeader) throw new Refused('noLabels');
    return computed.table.map(([cell]) =>
      cell === null ? '' : typeof cell === 'object' ? JSON.stringify(cell) : String(cell),
    );
  };
}

const isRule = ([name]: readonly string[]): boolean => name !== 'date order';
