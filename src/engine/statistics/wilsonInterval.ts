/** The 97.5 % quantile of the normal distribution. */
const Z = 1.959963984540054;

/**
 * The score interval of a share (Wilson 1927), without continuity correction: R's prop.test(correct = FALSE).
 * members > 0; z is the normal quantile of the level, 95 % unless given. Neither end cancels digits, even where one of
 * ten million succeeded: the lower one is the root of its equation that divides, the upper one the root that adds.
 */
export function wilsonInterval(successes: number, members: number, z = Z): { low: number; high: number } {
  const half = successes + (z * z) / 2;
  const root = z * Math.sqrt((successes * (members - successes)) / members + (z * z) / 4);
  return {
    low: successes === 0 ? 0 : (successes * successes) / members / (half + root),
    high: successes === members ? 1 : (half + root) / (members + z * z),
  };
}
