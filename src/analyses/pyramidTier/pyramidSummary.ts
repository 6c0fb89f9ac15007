import type { ResultCell, Say } from '../analysis.ts';

/**
 * A row a tier, the top first, then the total: members, share of members, the scores that they hold together, share of
 * that value, average, and the lowest score. Members without a score are in no row.
 */
export function pyramidSummary(
  score: Float64Array,
  codes: ArrayLike<number>,
  names: readonly string[],
  say: Say,
): ResultCell[][] {
  const byTier = names.map((_, place) => score.filter((_, row) => codes[row] === place).sort());
  const sums = byTier.map(exactSum);
  const members = byTier.reduce((count, values) => count + values.length, 0);
  const value = exactSum(Float64Array.from(sums).sort());
  const line = (name: string, count: number, sum: number, lowest: number | undefined): ResultCell[] => [
    name,
    count,
    members > 0 ? count / members : null,
    sum,
    value > 0 ? sum / value : null,
    count > 0 ? sum / count : null,
    lowest ?? null,
  ];
  return [
    ['tier', 'members', 'share of members', 'value', 'share of value', 'average', 'from'].map((key) => say(key)),
    ...names.map((name, place) => line(name, byTier[place].length, sums[place], byTier[place][0])),
    line(say('total'), members, value, undefined),
  ];
}

/** Sums ascending values, so that the order of rows makes no difference, without the binary noise of decimals. */
const exactSum = (ascending: Float64Array): number =>
  Number(ascending.reduce((sum, value) => sum + value, 0).toPrecision(14));
