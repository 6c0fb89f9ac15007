import { differenceInterval } from '../../engine/statistics/differenceInterval.ts';
import type { Moments } from '../../engine/statistics/meanTests.ts';
import { welchInterval } from '../../engine/statistics/welchInterval.ts';
import { fill } from '../../words/fill.ts';
import type { ResultCell, Say } from '../analysis.ts';
import { textRow } from '../campaign/textRow.ts';
import type { CommunityEffect } from './communityEffect.ts';
import { likeWithLike } from './likeWithLike.ts';
import type { TierEffect } from './tierEffects.ts';

export interface EffectResult extends CommunityEffect {
  /** The same within each tier; empty where tiers are not known. */
  readonly tiers: readonly TierEffect[];
  readonly counted: boolean;
  readonly hasMoney: boolean;
  readonly unit: number;
  readonly level: number;
  readonly tooFew: number;
}

const HEADERS = ['measure', 'in the group', 'not in the group', 'difference', 'low', 'high', 'times'];

/** The column of what is a ratio in every row. */
export const TIMES = 6;
/** The body row of the repurchase rate, where orders were counted. */
export const REPURCHASE_ROW = 4;

/** A row a measure, then what has to be said about it; the caveat always stands there. */
export function effectTable(result: EffectResult, say: Say): ResultCell[][] {
  const { inside, outside, counted, hasMoney, unit, leftOut, tooFew } = result;
  const buyers = rateCells([inside.buyers, inside.members], [outside.buyers, outside.members], 100, result);
  const rows: [string, ResultCell[]][] = [
    ['members', totals(inside.members, outside.members)],
    ['buyers', totals(inside.buyers, outside.buyers)],
    ['buyers per 100', buyers],
  ];
  if (counted) {
    rows.push(
      ['orders', totals(inside.orders, outside.orders)],
      ['repurchase', rateCells([inside.repeaters, inside.buyers], [outside.repeaters, outside.buyers], 1, result)],
    );
  }
  if (hasMoney) {
    rows.push(
      ['value', totals(inside.spent / unit, outside.spent / unit)],
      ['value per member', meanCells(inside.perMember, outside.perMember, result)],
      ['value per buyer', meanCells(inside.perBuyer, outside.perBuyer, result)],
    );
  }
  rows.push(...tierRows(result, say));
  const sentences = [
    say(conclusion(result, buyers)),
    ...(counted ? [] : [say('repurchase unknown')]),
    ...oneSided(result, say),
    ...(leftOut > 0 ? [fill(say('left out'), { count: leftOut })] : []),
    say('self-selection'),
  ].map((sentence) => textRow(fill(sentence, { few: tooFew }), HEADERS.length));
  return [HEADERS.map(say), ...rows.map(([name, cells]) => [say(name), ...cells]), ...sentences];
}

/** Members and rates within each tier, and over all tiers with those outside weighted as the tiers inside. */
function tierRows(result: EffectResult, say: Say): [string, ResultCell[]][] {
  const { tiers, hasMoney } = result;
  if (tiers.length === 0) return [];
  const measures = hasMoney ? (['buyers per 100', 'value per member'] as const) : (['buyers per 100'] as const);
  const cellsOf = (effect: CommunityEffect, measure: (typeof measures)[number]): ResultCell[] =>
    measure === 'buyers per 100'
      ? rateCells(
          [effect.inside.buyers, effect.inside.members],
          [effect.outside.buyers, effect.outside.members],
          100,
          result,
        )
      : meanCells(effect.inside.perMember, effect.outside.perMember, result);
  const named = (key: string, tier: string, measure: string): string => fill(say(key), { tier, measure: say(measure) });
  const own = tiers.flatMap((effect): [string, ResultCell[]][] => {
    const tier = effect.tier || say('no tier');
    const members = totals(effect.inside.members, effect.outside.members);
    return [
      [named('of tier', tier, 'members'), members],
      ...measures.map((measure): [string, ResultCell[]] => [named('of tier', tier, measure), cellsOf(effect, measure)]),
    ];
  });
  const weighted = measures.map((measure): [string, ResultCell[]] => {
    const { one, other, low, high } = likeWithLike(
      tiers.map((effect) => ({ members: effect.inside.members, cells: cellsOf(effect, measure) as (number | null)[] })),
    );
    return [named('like with like', '', measure), compared(one, other, low, high)];
  });
  return [...own, ...weighted];
}

/** What the rows like with like leave out. */
function oneSided({ tiers }: EffectResult, say: Say): string[] {
  const alone = tiers.filter(({ inside, outside }) => inside.members === 0 || outside.members === 0);
  if (alone.length === 0) return [];
  return [fill(say('one-sided tiers'), { tiers: alone.map(({ tier }) => tier || say('no tier')).join(say('comma')) })];
}

/** The key of what may be said about the buyers. */
function conclusion({ inside, outside, tooFew }: EffectResult, [, , , low, high]: readonly ResultCell[]): string {
  if (inside.members === 0 || outside.members === 0) return 'one side only';
  if (Math.min(inside.members, outside.members) < tooFew) return 'too few';
  if (Number(low) > 0) return 'buy more';
  return Number(high) < 0 ? 'buy less' : 'not clear';
}

const totals = (inside: number, outside: number): ResultCell[] => [inside, outside, null, null, null, null];

type Options = Pick<EffectResult, 'level' | 'tooFew' | 'unit'>;

/** Shares, times 100 where people say "per 100": blank of nobody, with Newcombe's interval where both are enough. */
function rateCells(
  [x2, n2]: readonly [number, number],
  [x1, n1]: readonly [number, number],
  scale: number,
  { level, tooFew }: Options,
): ResultCell[] {
  const one = n2 === 0 ? null : (x2 / n2) * scale;
  const other = n1 === 0 ? null : (x1 / n1) * scale;
  const enough = Math.min(n1, n2) >= Math.max(1, tooFew);
  const { low, high } = enough ? differenceInterval({ x1, n1, x2, n2 }, 'newcombe', level) : { low: null, high: null };
  return compared(one, other, low === null ? null : low * scale, high === null ? null : high * scale);
}

/** Means of money, in the currency's unit, with Welch's interval where both have enough members. */
function meanCells(inside: Moments, outside: Moments, { level, tooFew, unit }: Options): ResultCell[] {
  const mean = (side: Moments): number | null => (side.members === 0 ? null : side.mean / unit);
  const enough = Math.min(inside.members, outside.members) >= tooFew;
  const interval = enough ? welchInterval(outside, inside, level) : null;
  return compared(mean(inside), mean(outside), interval && interval.low / unit, interval && interval.high / unit);
}

const compared = (one: number | null, other: number | null, low: number | null, high: number | null): ResultCell[] => [
  one,
  other,
  one === null || other === null ? null : one - other,
  low,
  high,
  one === null || !other ? null : one / other,
];
