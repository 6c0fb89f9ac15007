/**
 * last order + cycle × quantity, as civil days; parts of a day are cut, since stock for 7.5 days runs out on day 7.
 * NaN where any of them is unknown, or the order lies after the as-of day. Without quantities, each order is one.
 */
export function dueDays(
  lastOrder: Float64Array,
  cycleDays: Float64Array,
  quantity: Float64Array | undefined,
  asOf: number,
): Float64Array {
  return lastOrder.map((day, row) => {
    if (day > asOf) return Number.NaN;
    // 0.1 × 30 is a hair off 3 in binary.
    return day + Math.floor(cycleDays[row] * (quantity ? quantity[row] : 1) + 1e-9);
  });
}
