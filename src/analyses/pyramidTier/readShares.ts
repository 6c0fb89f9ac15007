import { InputError } from '../../engine/inputProblem.ts';

/**
 * Shares of members as parts of 1, from percents (5, 15, 30, 50) or parts of 1; where they leave something over, the
 * rest is one share more. Throws InputError where one isn't positive or they exceed the whole.
 */
export function readShares(argument: string, given: readonly number[]): number[] {
  const sum = given.reduce((total, share) => total + share, 0);
  const whole = sum > 1 + 1e-9 ? 100 : 1;
  if (given.length === 0 || given.some((share) => share <= 0) || sum > whole * (1 + 1e-9)) {
    throw new InputError({ code: 'badValue', argument, value: given.join(', '), hint: '5, 15, 30, 50 (≤ 100 %)' });
  }
  const shares = given.map((share) => share / whole);
  const rest = 1 - sum / whole;
  return rest > 1e-9 ? [...shares, rest] : shares;
}
