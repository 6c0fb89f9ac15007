export const STATUSES: readonly string[] = ['running', 'due soon', 'overdue', 'renewed', 'lost'];
const [RUNNING, DUE_SOON, OVERDUE, RENEWED, LOST] = [0, 1, 2, 3, 4];

/** Whole days: due soon up to so many before the expiry; lost from so many after it. */
export interface RenewalLimits {
  readonly dueSoon: number;
  readonly lost: number;
}

/**
 * The status of every member: a place in STATUSES, -1 where the expiry is unknown and nothing was renewed. The expiry
 * day itself is due soon; a day later is overdue.
 */
export function renewalStatuses(
  toExpiry: Float64Array,
  isRenewed: readonly boolean[],
  { dueSoon, lost }: RenewalLimits,
): Int8Array {
  return Int8Array.from(toExpiry, (days, row) => {
    if (isRenewed[row]) return RENEWED;
    if (Number.isNaN(days)) return -1;
    if (days >= 0) return days <= dueSoon ? DUE_SOON : RUNNING;
    return -days >= lost ? LOST : OVERDUE;
  });
}
