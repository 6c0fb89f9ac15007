/** In the order of the tests; the best first. */
export const VALUE_TIERS: readonly string[] = ['key', 'seed', 'paying', 'new'];

const [KEY, SEED, PAYING, NEW, UNKNOWN] = [0, 1, 2, 3, -1];

/** A value a member, NaN is unknown. Money in smallest units, days as civil day numbers. */
export interface ValueColumns {
  readonly orders: ArrayLike<number>;
  readonly spent: ArrayLike<number>;
  readonly firstDay: ArrayLike<number>;
}

export interface ValueLimits {
  readonly asOf: number;
  readonly keyOrders: number;
  readonly keySpent: number;
  /** Whether a first order is long enough ago; false for an unknown day. */
  readonly isLongWithUs: (firstDay: number) => boolean;
  readonly seedOrders: number;
  readonly recentDays: number;
}

/** The tier of every member: a place in VALUE_TIERS; -1 where a value that decides is unknown or lies after the as-of day. */
export function valueTiers({ orders, spent, firstDay }: ValueColumns, limits: ValueLimits): Int8Array {
  return Int8Array.from({ length: orders.length }, (_, row) =>
    firstDay[row] > limits.asOf ? UNKNOWN : tierOf(orders[row], spent[row], firstDay[row], limits),
  );
}

function tierOf(orders: number, spent: number, firstDay: number, limits: ValueLimits): number {
  if (orders >= limits.keyOrders || spent >= limits.keySpent || limits.isLongWithUs(firstDay)) return KEY;
  if (Number.isNaN(orders)) return UNKNOWN;
  if (orders === 0) return NEW;
  // An unknown sum or day could still make a buyer a key member.
  if (Number.isNaN(spent) || Number.isNaN(firstDay)) return UNKNOWN;
  return orders <= limits.seedOrders && limits.asOf - firstDay <= limits.recentDays ? SEED : PAYING;
}
