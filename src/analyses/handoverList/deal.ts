import type { SalesPerson } from './readSales.ts';

export const DEALS = ['in turn', 'fewest first'] as const;

/**
 * Deals so many members, one after the other, to people who have `held` already: in the order in which they are named,
 * leaving out who is full, or each to who has fewest (of several to the first named). -1: nobody has room.
 */
export function deal(
  count: number,
  people: readonly SalesPerson[],
  held: readonly number[],
  how: (typeof DEALS)[number],
): number[] {
  const has = [...held];
  let next = 0;
  return Array.from({ length: count }, () => {
    const inTurn = people.map((_, i) => (next + i) % people.length);
    const open = inTurn.filter((place) => has[place] < people[place].capacity);
    if (open.length === 0) return -1;
    const place =
      how === 'in turn' ? open[0] : open.reduce((a, b) => (has[b] < has[a] || (has[b] === has[a] && b < a) ? b : a));
    has[place]++;
    next = place + 1;
    return place;
  });
}
