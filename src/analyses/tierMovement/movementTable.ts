import type { ResultCell, Say } from '../analysis.ts';
import type { TierMovement } from './tierMovement.ts';

/**
 * From × to: a row a tier before, a column a tier after, then who joined (a row) and who left (a column), and totals.
 * "No tier" stands there only if somebody has none. Joined × left is blank: nobody can be in neither table.
 */
export function movementTable({ tiers, counts }: TierMovement, say: Say): ResultCell[][] {
  const noTier = tiers.length;
  const absent = tiers.length + 1;
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, count) => total + count, 0);
  const column = (place: number): number[] => counts.map((row) => row[place]);
  const needsNoTier = sum(counts[noTier]) + sum(column(noTier)) > 0;
  const places = [...tiers.keys(), ...(needsNoTier ? [noTier] : [])];
  const name = (place: number): string => tiers[place] ?? say('no tier');

  const header = [say('from to'), ...places.map(name), say('left'), say('total')];
  const body = places.map((from): ResultCell[] => [
    name(from),
    ...places.map((to) => counts[from][to]),
    counts[from][absent],
    sum(counts[from]),
  ]);
  const joined: ResultCell[] = [say('joined'), ...places.map((to) => counts[absent][to]), null, sum(counts[absent])];
  const totals: ResultCell[] = [
    say('total'),
    ...places.map((to) => sum(column(to))),
    sum(column(absent)),
    sum(counts.map(sum)),
  ];
  return [header, ...body, joined, totals];
}
