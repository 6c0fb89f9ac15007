import type { Analysis } from '../../analyses/analysis.ts';
import type { FileRules } from '../../analyses/fileRules/fileRules.ts';
import type { Plan } from '../api.ts';
import { Refused } from '../refused.ts';

export function reviewLabels(
  _analysis: Analysis,
  _plan: Plan,
  _rules: FileRules | null,
): (changed: readonly (readonly string[])[]) => string[] {
  throw new Refused('requestBroken');
}
