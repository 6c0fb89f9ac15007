import { InputError } from '../../engine/inputProblem.ts';
import type { Benefit } from './readBenefits.ts';

/** Money in whole smallest units, rounded where a benefit meets a level, so that rows and columns add up to the total. */
export interface LevelCosts {
  /** costs[benefit][level]. */
  readonly costs: readonly (readonly number[])[];
  readonly byLevel: readonly number[];
  readonly byBenefit: readonly number[];
  readonly total: number;
  /** What a member of each level is expected to cost, not rounded. */
  readonly perMember: readonly number[];
}

/** How often a benefit is expected to be used at a level. */
export type UseOf = (benefit: number, level: number) => number;

/** Unit cost × how many a member has × expected use × members. Throws InputError sumTooLarge. */
export function levelCosts(benefits: readonly Benefit[], members: readonly number[], useOf: UseOf): LevelCosts {
  // Without the binary noise of decimals: 3 × 0.1 × 5 is 1.5.
  const each = (benefit: number, level: number): number =>
    tidy(benefits[benefit].unitCost * benefits[benefit].counts[level] * useOf(benefit, level));
  const costs = benefits.map((_, benefit) =>
    members.map((count, level) => Math.round(tidy(each(benefit, level) * count))),
  );
  const byBenefit = costs.map(sum);
  const total = sum(byBenefit);
  if (total > Number.MAX_SAFE_INTEGER) throw new InputError({ code: 'sumTooLarge' });
  return {
    costs,
    byBenefit,
    byLevel: members.map((_, level) => sum(costs.map((row) => row[level]))),
    total,
    perMember: members.map((_, level) => tidy(sum(benefits.map((__, benefit) => each(benefit, level))))),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
const tidy = (number: number): number => Number(number.toPrecision(14));
