import { InputError } from '../../engine/inputProblem.ts';

type Measures = Readonly<Record<'quality' | 'posts' | 'active_days' | 'followers', Float64Array | undefined>>;

/**
 * The weights of quality, posts, active days and followers; left out, all count alike, followers where they are given.
 * Throws InputError: weights below 0 or all 0, more than four, a measure with a weight but no column.
 */
export function readWeights(given: readonly number[] | undefined, measures: Measures): readonly number[] {
  const names = ['quality', 'posts', 'active_days', 'followers'] as const;
  const weights = given ?? [1, 1, 1, measures.followers ? 1 : 0];
  if (weights.length > names.length || weights.some((weight) => weight < 0) || !weights.some((weight) => weight > 0)) {
    throw new InputError({ code: 'badValue', argument: 'weights', value: weights.join(', '), hint: names.join(', ') });
  }
  const missing = names.find((name, place) => weights[place] > 0 && !measures[name]);
  if (missing) throw new InputError({ code: 'missingArgument', argument: missing, hint: names.join(', ') });
  return weights;
}
