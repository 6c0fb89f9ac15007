import { InputError } from '../../engine/inputProblem.ts';
import type { BgNbd } from '../../engine/statistics/valueModels/bgNbdLikelihood.ts';
import type { GammaGamma } from '../../engine/statistics/valueModels/gammaGamma.ts';
import { decimal, type SettingsOf, wholeNumber, yes } from '../settings.ts';

const parameter = () => decimal(undefined, 1e-12, 1e15);

/** Given parameters and how to fit those that are not given; one block serves all functions of this folder. */
export const modelSettings = {
  r: parameter(),
  alpha: parameter(),
  a: parameter(),
  b: parameter(),
  p: parameter(),
  q: parameter(),
  v: parameter(),
  penalty: decimal(0, 0, 1e9),
  starts: wholeNumber(undefined, 1, 1000),
  'too few': wholeNumber(30, 0, 1e9),
};

/** What the predictions share, so that one block can be pointed at by all of them. */
export const predictionSettings = {
  ...modelSettings,
  months: wholeNumber(12, 1, 1200),
  'month length': decimal(30, 1e-9, 1e9),
  notes: yes(false),
};

export type ModelSettings = SettingsOf<typeof modelSettings>;

/** The given BG/NBD; undefined where none of its parameters is given. Throws InputError where some are missing. */
export function givenOrders({ r, alpha, a, b }: ModelSettings): BgNbd | undefined {
  return allOrNone({ r, alpha, a, b });
}

/** The given Gamma-Gamma; undefined where none of its parameters is given. Throws InputError where some are missing. */
export function givenValue({ p, q, v }: ModelSettings): GammaGamma | undefined {
  return allOrNone({ p, q, v });
}

function allOrNone<K extends string>(parameters: Record<K, number | undefined>): Record<K, number> | undefined {
  const names = Object.keys(parameters) as K[];
  const missing = names.filter((name) => parameters[name] === undefined);
  if (missing.length === names.length) return undefined;
  if (missing.length > 0)
    throw new InputError({ code: 'missingArgument', argument: missing[0], hint: names.join(', ') });
  return parameters as Record<K, number>;
}
