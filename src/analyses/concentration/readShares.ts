import { InputError } from '../../engine/inputProblem.ts';

/**
 * The setting `top` as shares of the members, ascending: 0.1, 10% and 10 are all ten in a hundred, so 1 is one in a
 * hundred and 100 everybody. Throws InputError for a number outside 0 to 100.
 */
export function readShares(given: readonly number[] | undefined): number[] {
  const shares = (given ?? []).map((value) => (value < 1 ? value : value / 100));
  const wrong = shares.findIndex((share) => !(share > 0 && share <= 1));
  if (wrong >= 0) {
    const value = String(given?.[wrong]);
    throw new InputError({ code: 'badValue', argument: 'top', value, hint: '1, 5, 10, 20, 50' });
  }
  return Array.from(new Set(shares)).sort((a, b) => a - b);
}
