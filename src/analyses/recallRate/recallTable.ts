import { outsideLevel } from '../../engine/statistics/alternative.ts';
import { differenceInterval } from '../../engine/statistics/differenceInterval.ts';
import { normalQuantile } from '../../engine/statistics/normal.ts';
import { wilsonInterval } from '../../engine/statistics/wilsonInterval.ts';
import { fill } from '../../words/fill.ts';
import type { ResultCell, Say } from '../analysis.ts';
import type { RecallRate, Returned } from './recallRate.ts';

export interface RecallRules {
  readonly level: number;
  readonly tooFew: number;
}

interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

const rateOf = ({ count, of }: Returned): number | null => (of === 0 ? null : count / of);

/** Group, members, came back, rate, low, high; the differences have no members of their own. Intervals from `tooFew` on. */
export function recallRows({ contacted, others, heldOut, notHeldOut }: RecallRate, rules: RecallRules, say: Say) {
  const line = (name: string, group: Returned): ResultCell[] => {
    const z = normalQuantile(outsideLevel(rules.level, 'two-sided'));
    const enough = group.of >= Math.max(1, rules.tooFew);
    const { low, high }: Ends = enough ? wilsonInterval(group.count, group.of, z) : { low: null, high: null };
    return [say(name), group.of, group.count, rateOf(group), low, high];
  };
  const gap = (one: Returned, other: Returned): ResultCell[] => {
    const [first, second] = [rateOf(one), rateOf(other)];
    const { low, high } = ends(one, other, rules);
    return [say('difference'), null, null, first === null || second === null ? null : first - second, low, high];
  };
  const rows = [line('were contacted', contacted), line('not contacted', others), gap(contacted, others)];
  if (!heldOut || !notHeldOut) return rows;
  return [...rows, line('all but the hold-out', notHeldOut), line('hold-out', heldOut), gap(notHeldOut, heldOut)];
}

/** What may be concluded, and what not. */
export function recallRemarks(found: RecallRate, rules: RecallRules, say: Say): string[] {
  const { contacted, others, heldOut, notHeldOut, brokenLots, leftOut } = found;
  const sides = heldOut && notHeldOut ? ([notHeldOut, heldOut] as const) : ([contacted, others] as const);
  const caution = heldOut ? (brokenLots > 0 ? 'lots broken' : 'drawn by lot') : 'no experiment';
  const sentences = [
    fill(say(conclusion(sides, rules)), { few: rules.tooFew }),
    fill(say(caution), { count: brokenLots }),
    ...(leftOut > 0 ? [fill(say('left out'), { count: leftOut })] : []),
  ];
  return sentences;
}

function conclusion([one, other]: readonly [Returned, Returned], rules: RecallRules): string {
  if (one.of === 0 || other.of === 0) return 'one side only';
  const { low, high } = ends(one, other, rules);
  if (low === null || high === null) return 'too few';
  return low > 0 ? 'more came back' : high < 0 ? 'fewer came back' : 'not clear';
}

function ends(one: Returned, other: Returned, { level, tooFew }: RecallRules): Ends {
  if (Math.min(one.of, other.of) < Math.max(1, tooFew)) return { low: null, high: null };
  return differenceInterval({ x1: other.count, n1: other.of, x2: one.count, n2: one.of }, 'newcombe', level);
}

export const RECALL_HEADERS = ['group', 'members', 'back', 'rate', 'low', 'high'] as const;
