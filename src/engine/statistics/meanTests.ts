/** A group of numbers: how many, their mean, and their variance with n − 1. */
export interface Moments {
  readonly members: number;
  readonly mean: number;
  readonly variance: number;
}

/** A difference or ratio of two means with what its t test needs; df is Welch's or, pooled, Student's. */
export interface MeanEffect {
  readonly effect: number;
  readonly error: number;
  readonly df: number;
}

/**
 * The difference second − first (R: t.test). null where nothing varies or a group has too few members: Welch needs two in
 * each, the pooled variance three in both together, as one group may tell the spread of the other.
 */
export function meanDifference(first: Moments, second: Moments, pooled: boolean): MeanEffect | null {
  const parts = squaredErrors(first, second, pooled);
  return parts && { effect: second.mean - first.mean, error: Math.sqrt(parts.first + parts.second), df: parts.df };
}

/**
 * The difference as a share of |first|, its error by the delta method: Var ≈ Var₂ ÷ m₁² + m₂² Var₁ ÷ m₁⁴. null as
 * above, where the first mean is 0, and where the error would be 0, as for a second group of zeros only.
 */
export function relativeMeanDifference(first: Moments, second: Moments, pooled: boolean): MeanEffect | null {
  const parts = squaredErrors(first, second, pooled);
  if (!parts || first.mean === 0) return null;
  const ratio = second.mean / first.mean;
  const error = Math.sqrt(parts.second + ratio * ratio * parts.first) / Math.abs(first.mean);
  if (error === 0) return null;
  return { effect: (second.mean - first.mean) / Math.abs(first.mean), error, df: parts.df };
}

function squaredErrors(
  first: Moments,
  second: Moments,
  pooled: boolean,
): { first: number; second: number; df: number } | null {
  const [n1, n2] = [first.members, second.members];
  const least = pooled ? 1 : 2;
  if (n1 < least || n2 < least) return null;
  // Of one member alone the variance is not known, and counts for nothing when both are pooled.
  const [variance1, variance2] = [first, second].map(({ members, variance }) => (members > 1 ? variance : 0));
  if (variance1 + variance2 === 0) return null;
  if (pooled) {
    const df = n1 + n2 - 2;
    const variance = ((n1 - 1) * variance1 + (n2 - 1) * variance2) / df;
    return { first: variance / n1, second: variance / n2, df };
  }
  const one = variance1 / n1;
  const two = variance2 / n2;
  return { first: one, second: two, df: (one + two) ** 2 / ((one * one) / (n1 - 1) + (two * two) / (n2 - 1)) };
}
