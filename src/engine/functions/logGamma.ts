/** Stirling's series of ln Γ: B(2k) ÷ (2k (2k − 1)), k = 1 … 8 (NIST DLMF 5.11.1). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];
/** From here up the series is exact to double precision. */
const FAR = 10;
const HALF_LOG_TWO_PI = 0.9189385332046728;

/** ln Γ(x) for x > 0; Infinity at 0, NaN below. Relative error about 1e-15 away from the zeros at 1 and 2. */
export function logGamma(x: number): number {
  if (x < 0) return Number.NaN;
  if (x === 0) return Infinity;
  if (x === 1 || x === 2) return 0;
  // Γ(x) = Γ(x + n) ÷ (x (x + 1) … (x + n − 1)) carries a small x out to where the series holds.
  let far = x;
  let product = 1;
  while (far < FAR) product *= far++;
  const inverse = 1 / far;
  let series = 0;
  for (let k = STIRLING.length - 1; k >= 0; k--) series = series * inverse * inverse + STIRLING[k]!;
  return (far - 0.5) * Math.log(far) - far + HALF_LOG_TWO_PI + series * inverse - Math.log(product);
}
