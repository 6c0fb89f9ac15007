/** An interval's half-width and a p-value that stay valid however often one looks. */
export interface AnytimeValid {
  readonly half: number;
  readonly p: number;
}

/**
 * The asymptotic confidence sequence of Waudby-Smith and others 2023 ("Time-uniform central limit theory", theorem 2.2
 * and the p-value of its appendix), for an effect with this standard error from so many members in all. `tightest` is
 * the number of members at which the interval is tuned to be narrowest.
 */
export function anytimeValid(
  effect: number,
  error: number,
  members: number,
  tightest: number,
  level: number,
): AnytimeValid {
  const evidence = -2 * Math.log(1 - level);
  const rho2 = (evidence + Math.log(evidence + 1)) / tightest;
  const grown = members * rho2 + 1;
  const logs = Math.log(grown) / 2 - Math.log(1 - level);
  const half = error * Math.sqrt((2 * grown * logs) / (members * rho2));
  const z = effect / error;
  const logEvidence = (members * rho2 * z * z) / (2 * grown) - Math.log(grown) / 2;
  return { half, p: Math.min(1, Math.exp(-logEvidence)) };
}
