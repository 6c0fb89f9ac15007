/** Asymptotic series of ψ: −B(2k) ÷ 2k, k = 1 … 7 (NIST DLMF 5.11.2). */
const SERIES = [-1 / 12, 1 / 120, -1 / 252, 1 / 240, -1 / 132, 691 / 32760, -1 / 12];
/** From here up the series is exact to double precision. */
const FAR = 10;

/** ψ(x), the derivative of ln Γ(x), for x > 0. Absolute error about 1e-15 near its zero, relative elsewhere. */
export function digamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  // ψ(x) = ψ(x + n) − 1/x − 1/(x + 1) − … carries a small x out to where the series holds.
  let far = x;
  let shift = 0;
  while (far < FAR) shift += 1 / far++;
  const inverse = 1 / (far * far);
  let series = 0;
  for (let k = SERIES.length - 1; k >= 0; k--) series = series * inverse + SERIES[k];
  return Math.log(far) - 0.5 / far + series * inverse - shift;
}
