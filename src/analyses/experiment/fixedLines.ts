import { symmetricP } from '../../engine/statistics/alternative.ts';
import { binomialTest } from '../../engine/statistics/binomialTest.ts';
import { normalTail } from '../../engine/statistics/normal.ts';
import { rateInterval } from '../../engine/statistics/rateInterval.ts';
import { judge } from './effect.ts';
import type { ExperimentSettings } from './experimentSettings.ts';
import type { MeanGroup, RateGroup } from './groups.ts';
import type { Measured } from './resultRow.ts';

/** A group against a fixed value: its lines, p-value and difference. */
export interface FixedComparison {
  readonly lines: readonly Measured[];
  readonly p: number | null;
  readonly difference: number | null;
}

/**
 * A rate against a fixed one: exact binomial p with the Clopper–Pearson interval, and the one-sample z: with the fixed
 * rate's variance (R: prop.test), the group's own (statsmodels: proportions_ztest), or Yates' correction, by the test.
 */
export function rateAgainst(
  { members, converted }: RateGroup,
  fixed: number,
  { level, alternative, test }: ExperimentSettings,
): FixedComparison {
  if (members === 0) return { lines: [{ measure: 'rate, exact' }], p: null, difference: null };
  const p = binomialTest(converted, members, fixed, alternative);
  const { low, high } = rateInterval(converted, members, 'clopper pearson', level, alternative);
  const difference = converted / members - fixed;
  const rate = test === 'z unpooled' ? converted / members : fixed;
  const error = Math.sqrt((rate * (1 - rate)) / members);
  const correction = test === 'yates' ? Math.min(0.5 / members, Math.abs(difference)) : 0;
  const z = error === 0 ? null : (difference - Math.sign(difference) * correction) / error;
  return {
    lines: [
      { measure: 'rate, exact', value: converted / members, low, high, p },
      { measure: 'absolute lift', value: difference, low: low - fixed, high: high - fixed, p },
      { measure: 'one-sample z', value: z, p: z === null ? null : symmetricP(z, normalTail, alternative) },
    ],
    p,
    difference,
  };
}

/** A mean against a fixed value by the one-sample t. */
export function meanAgainst(
  { members, mean, variance }: MeanGroup,
  fixed: number,
  settings: ExperimentSettings,
): FixedComparison {
  const difference = members === 0 ? null : mean - fixed;
  const error = Math.sqrt(variance / members);
  const effect = members < 2 || error === 0 ? null : { effect: mean - fixed, error, df: members - 1 };
  const lift = judge(effect, difference, settings);
  const around = judge(effect && { ...effect, effect: mean }, members === 0 ? null : mean, settings);
  return {
    lines: [
      { measure: 'mean', ...around, p: lift.p },
      { measure: 'absolute lift', ...lift },
      { measure: 'one-sample t', value: effect && effect.effect / effect.error, p: lift.p },
      { measure: 'df', value: members < 2 ? null : members - 1 },
    ],
    p: lift.p,
    difference,
  };
}
