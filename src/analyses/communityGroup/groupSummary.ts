import type { ResultCell, Say } from '../analysis.ts';

/**
 * A row a group: members, share, how many one chat group holds, how many are too many for one, chat groups needed; then
 * members without a group, if any, and the total.
 */
export function groupSummary(
  codes: ArrayLike<number>,
  names: readonly string[],
  capacities: readonly number[],
  say: Say,
): ResultCell[][] {
  const counts = new Array<number>(names.length + 1).fill(0);
  for (let row = 0; row < codes.length; row++) counts[codes[row] < 0 ? names.length : codes[row]]++;
  const unknown = counts.pop()!;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const over = counts.map((count, place) => Math.max(0, count - capacities[place]));
  const needed = counts.map((count, place) => Math.ceil(count / capacities[place]));
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const share = (count: number): number | null => (total > 0 ? count / total : null);
  return [
    ['group', 'members', 'share', 'capacity', 'over', 'needed'].map((key) => say(key)),
    ...names.map((name, place): ResultCell[] => [
      name,
      counts[place],
      share(counts[place]),
      capacities[place],
      over[place],
      needed[place],
    ]),
    ...(unknown > 0 ? [[say('no group'), unknown, null, null, null, null]] : []),
    [say('total'), total + unknown, null, null, sum(over), sum(needed)],
  ];
}
