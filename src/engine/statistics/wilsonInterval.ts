/**
 * The interval of a share after Wilson (1927), without continuity correction; z is the normal quantile of the level.
 * members above 0.
 */
export function wilsonInterval(successes: number, members: number, z: number): readonly [number, number] {
  const share = successes / members;
  const spread = (z * z) / members;
  const centre = share + spread / 2;
  const reach = z * Math.sqrt((share * (1 - share)) / members + spread / (4 * members));
  const low = (centre - reach) / (1 + spread);
  const high = (centre + reach) / (1 + spread);
  return [successes === 0 ? 0 : low, successes === members ? 1 : high];
}
