import { InputError } from '../../engine/inputProblem.ts';

/** Amounts in a finer smallest unit. */
export const rescaled = (minor: Float64Array, from: number, to: number): Float64Array =>
  from === to ? minor : minor.map((amount) => amount * 10 ** (to - from));

/** The currency of all; throws InputError when two tables name different ones. */
export function oneCurrency(currencies: readonly string[]): string {
  const named = [...new Set(currencies.filter((currency) => currency !== ''))];
  if (named.length > 1) throw new InputError({ code: 'mixedCurrencies', value: named[1], hint: named[0] });
  return named[0] || '';
}
