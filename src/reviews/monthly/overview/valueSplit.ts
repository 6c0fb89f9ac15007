/** A period's revenue in whole smallest units and its number of buyers. */
export interface PeriodValue {
  readonly buyers: number;
  readonly minor: number;
}

/**
 * The change in revenue from the number of buyers (at the mean value per buyer of both periods) and from the value per
 * buyer (at the mean number of buyers). Whole units; both add up to the change exactly. From or to nobody is all number.
 */
export function valueSplit(
  before: PeriodValue,
  now: PeriodValue,
): { byBuyers: number; byValue: number; change: number } {
  const change = now.minor - before.minor;
  if (before.buyers === 0 || now.buyers === 0) return { byBuyers: change, byValue: 0, change };
  const meanValue = (before.minor / before.buyers + now.minor / now.buyers) / 2;
  const byBuyers = Math.round((now.buyers - before.buyers) * meanValue);
  return { byBuyers, byValue: change - byBuyers, change };
}
