import type { RepurchaseCounts } from './repurchaseCube.ts';

export interface CountRules {
  readonly hasWindow: boolean;
  /** The last instant inside the window that begins at an instant. */
  readonly endOf: (start: number) => number;
  /** Whether everything up to an instant is seen by the as-of day. */
  readonly isOver: (end: number) => boolean;
  readonly countOpen: boolean;
  readonly firstEver: boolean;
  readonly minimum: number;
}

/**
 * Adds one member's orders, by instant, to what its periods count: `places` says which one each lies in, −1 outside the
 * range. In each period the first order is the base; later orders count up to the end of the period (of the data, where
 * only the first of all is a base) or, with a window, up to its end, wherever that lies.
 */
export function countMember(
  times: readonly number[],
  places: readonly number[],
  rules: CountRules,
  countsOf: (base: number, place: number) => RepurchaseCounts,
): void {
  const { hasWindow, firstEver } = rules;
  const bases = firstEver ? Math.min(1, times.length) : times.length;
  for (let base = 0; base < bases; base++) {
    const place = places[base];
    if (place < 0 || (base > 0 && places[base - 1] === place)) continue;
    const counts = countsOf(base, place);
    const end = rules.endOf(times[base]);
    if (hasWindow && !rules.countOpen && !rules.isOver(end)) {
      counts.open++;
      continue;
    }
    let last = base;
    const isLater = (later: number): boolean =>
      hasWindow ? times[later] <= end : firstEver || places[later] === place;
    while (last + 1 < times.length && isLater(last + 1)) last++;
    counts.members++;
    counts.orders += 1 + last - base;
    counts.repeatOrders += last - base;
    if (1 + last - base >= rules.minimum) counts.repeatMembers++;
  }
}
