import { cohensH, membersPerGroup, powerOf, type SizeRule } from '../../engine/statistics/sampleSize.ts';
import { chanceOfLead, leadFor, sequentialRule } from '../../engine/statistics/sequentialRule.ts';
import { fill } from '../../words/fill.ts';
import type { ResultCell, Say } from '../analysis.ts';
import type { Plan } from './plans.ts';

/** What rows are planned with. */
export interface SizeOptions {
  readonly plans: readonly Plan[];
  readonly rule: SizeRule | 'sequential';
  readonly sides: 1 | 2;
  readonly alpha: number;
  readonly power: number;
  /** Members per group that there will be; undefined: not known. */
  readonly members?: number;
}

/** A row a plan: members per group, or for the sequential rule conversions and lead; Cohen's h; the rule by name. */
export function sizeTable(options: SizeOptions, say: Say): ResultCell[][] {
  const { rule, members } = options;
  const sizes = rule === 'sequential' ? ['conversions', 'lead'] : ['exact', 'members', 'all'];
  const power = members === undefined ? say('power') : fill(say('power of'), { members });
  const header = [...['base', 'target', ...sizes, 'h'].map((key) => say(key)), power, say('rule')];
  const name = fill(say(`rule ${rule}`), { sides: options.sides });
  const body = options.plans.map((plan): ResultCell[] => [
    plan.base,
    plan.target,
    ...(rule === 'sequential' ? sequentialCells(plan, options) : fixedCells(plan, options, rule)),
    name,
  ]);
  return [header, ...body];
}

function fixedCells(plan: Plan, { alpha, sides, power, members }: SizeOptions, rule: SizeRule): ResultCell[] {
  const whole = { ...plan, alpha, sides };
  const exact = membersPerGroup(whole, rule, power);
  const rounded = roundUp(exact);
  const reached = members === undefined ? power : powerOf(whole, rule, members);
  return [exact, rounded, 2 * rounded, cohensH(plan.base, plan.target), reached];
}

/** A whole number that rounding missed by its last digits is that number. */
const roundUp = (exact: number): number =>
  Math.abs(exact - Math.round(exact)) < 1e-9 * exact ? Math.round(exact) : Math.ceil(exact);

function sequentialCells({ base, target }: Plan, { alpha, sides, power, members }: SizeOptions): ResultCell[] {
  const share = Math.max(base, target) / (base + target);
  const error = alpha / sides;
  const { conversions, lead } = sequentialRule(share, error, power);
  const h = cohensH(base, target);
  if (members === undefined) return [conversions, lead, h, power];
  const expected = Math.floor(members * (base + target));
  return [conversions, lead, h, expected === 0 ? 0 : chanceOfLead(expected, leadFor(expected, error), share)];
}
