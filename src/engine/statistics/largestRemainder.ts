/**
 * Whole numbers that sum exactly to `total` (whole) and lie next to the given shares, which sum to it but for rounding:
 * each is rounded down, then the largest remainders get one more, earlier ones first where they are equal.
 */
export function largestRemainder(shares: readonly number[], total: number): number[] {
  // A share that means a whole number may be a hair off it: it must not lose a unit to its neighbour.
  const near = shares.map((share) => (Math.abs(share - Math.round(share)) < 1e-6 ? Math.round(share) : share));
  const whole = near.map(Math.floor);
  const left = total - whole.reduce((sum, share) => sum + share, 0);
  const order = near.map((_, place) => place).sort((a, b) => near[b] - whole[b] - (near[a] - whole[a]) || a - b);
  const step = left < 0 ? -1 : 1;
  for (let i = 0; i < Math.abs(left); i++) {
    const place = left < 0 ? order[order.length - 1 - (i % order.length)] : order[i % order.length];
    whole[place] += step;
  }
  return whole;
}
