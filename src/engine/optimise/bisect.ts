/**
 * Where a function changes its sign between two points, to the last bit or within a tolerance; where it doesn't, one
 * of the ends. `value` rises or falls throughout.
 */
export function bisect(value: (x: number) => number, from: number, to: number, tolerance = 0): number {
  let low = from;
  let high = to;
  const rises = value(high) > value(low);
  for (let step = 0; step < 1100; step++) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high || high - low <= tolerance) break;
    const above = value(middle) > 0;
    if (above === rises) high = middle;
    else low = middle;
  }
  return low + (high - low) / 2;
}
