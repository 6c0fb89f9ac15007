/** The 97.5 % quantile of the normal distribution. */
const Z = 1.959963984540054;

/**
 * The 95 % score interval of a share (Wilson 1927), without continuity correction: R's prop.test(correct = FALSE).
 * members > 0; z is the normal quantile of the level.
 */
export function wilsonInterval(successes: number, members: number, z = Z): { low: number; high: number } {
  const share = successes / members;
  const spread = z * Math.sqrt((share * (1 - share)) / members + (z * z) / (4 * members * members));
  const middle = share + (z * z) / (2 * members);
  const scale = 1 + (z * z) / members;
  return {
    low: successes === 0 ? 0 : (middle - spread) / scale,
    high: successes === members ? 1 : (middle + spread) / scale,
  };
}
