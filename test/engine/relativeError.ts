/** |value ÷ expected − 1|; 0 where both are 0. */
export const relativeError = (value: number, expected: number): number =>
  value === expected ? 0 : Math.abs(value / expected - 1);
