/** 2^27 + 1: parts a double into two halves of its digits. */
const SPLITTER = 134217729;

/** a × b as the rounded product and what rounding left off, exactly (Dekker 1971), for |a|, |b| under 1e150. */
export function exactProduct(a: number, b: number): { product: number; rest: number } {
  const product = a * b;
  const [a1, a2] = halves(a);
  const [b1, b2] = halves(b);
  return { product, rest: a1 * b1 - product + a1 * b2 + a2 * b1 + a2 * b2 };
}

function halves(value: number): [number, number] {
  const spread = SPLITTER * value;
  const high = spread - (spread - value);
  return [high, value - high];
}
