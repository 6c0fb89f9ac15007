/**
 * Gini's coefficient of ascending numbers: Σ (2i − n − 1) xᵢ ÷ (n Σ x), twice the area between the Lorenz curve and the
 * diagonal; `corrected` times n ÷ (n − 1), so that one holder of everything gives 1. null where they add up to 0 or less,
 * where some are negative (it would not stay below 1), and of one number corrected.
 */
export function gini(ascending: ArrayLike<number>, corrected = false): number | null {
  const count = ascending.length;
  let weighted = 0;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    weighted += (2 * i + 1 - count) * ascending[i];
    sum += ascending[i];
  }
  if (!(sum > 0) || ascending[0] < 0 || (corrected && count < 2)) return null;
  return weighted / (sum * (corrected ? count - 1 : count));
}
