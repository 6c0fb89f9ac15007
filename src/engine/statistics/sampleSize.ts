import { bisect } from '../optimise/bisect.ts';
import { normalQuantile, normalTail } from './normal.ts';

export const SIZE_RULES = ['pooled', 'baseline', 'arcsine'] as const;
export type SizeRule = (typeof SIZE_RULES)[number];

/** What a comparison of two rates is planned with. sides 2 tests for a change either way. */
export interface SizePlan {
  readonly base: number;
  readonly target: number;
  readonly alpha: number;
  readonly sides: 1 | 2;
}

/** Cohen's h, 2 asin √target − 2 asin √base, as one angle: rates that hardly differ lose no digits. */
export const cohensH = (base: number, target: number): number =>
  2 * Math.asin((target - base) / (Math.sqrt(target * (1 - base)) + Math.sqrt(base * (1 - target))));

/**
 * Members per group, not rounded, that reach a power.
 * pooled: R's power.prop.test. baseline: Evan Miller's calculator, variance from the base rate, and from whichever of
 * base ± lift lies nearer to one half. arcsine: Cohen's h, both tails counted (R's pwr, statsmodels' NormalIndPower).
 */
export function membersPerGroup(plan: SizePlan, rule: SizeRule, power: number): number {
  const z = normalQuantile(plan.alpha / plan.sides);
  if (rule === 'arcsine') {
    const start = 2 * (Math.max(0, z + normalQuantile(1 - power)) / cohensH(plan.base, plan.target)) ** 2;
    if (plan.sides === 1) return start;
    return bisect((members) => powerOf(plan, rule, members) - power, 0, Math.max(1, start * 2));
  }
  const { atZero, atLift } = errors(plan, rule);
  return (Math.max(0, z * atZero + normalQuantile(1 - power) * atLift) / (plan.target - plan.base)) ** 2;
}

/** The power that so many members per group give. */
export function powerOf(plan: SizePlan, rule: SizeRule, members: number): number {
  const z = normalQuantile(plan.alpha / plan.sides);
  if (rule === 'arcsine') {
    const shift = Math.abs(cohensH(plan.base, plan.target)) * Math.sqrt(members / 2);
    return normalTail(z - shift) + (plan.sides === 2 ? normalTail(z + shift) : 0);
  }
  const { atZero, atLift } = errors(plan, rule);
  return normalTail((z * atZero - Math.sqrt(members) * Math.abs(plan.target - plan.base)) / atLift);
}

/** Standard deviations of the difference, times √members: without and with the lift. */
function errors({ base, target }: SizePlan, rule: 'pooled' | 'baseline'): { atZero: number; atLift: number } {
  if (rule === 'pooled') {
    const both = base + target;
    return {
      atZero: Math.sqrt(both * (1 - both / 2)),
      atLift: Math.sqrt(base * (1 - base) + target * (1 - target)),
    };
  }
  const low = Math.min(base, 1 - base);
  const nearer = low + Math.abs(target - base);
  return { atZero: Math.sqrt(2 * base * (1 - base)), atLift: Math.sqrt(base * (1 - base) + nearer * (1 - nearer)) };
}
