import { type Minimum, minimise, type SmoothFunction } from './minimise.ts';

/**
 * The lowest minimum of several starts. All candidates are looked at once; only the most promising ones are followed
 * down, so that many candidates cost little. Earlier candidates win ties.
 */
export function bestOfStarts(f: SmoothFunction, candidates: readonly (readonly number[])[], starts: number): Minimum {
  const scratch = candidates[0].map(() => 0);
  const looked = candidates.map((start) => ({ start, value: f(start, scratch) }));
  const promising = looked.filter(({ value }) => Number.isFinite(value)).sort((a, b) => a.value - b.value);
  const minima = promising.slice(0, starts).map(({ start }) => minimise(f, start));
  const evaluations = minima.reduce((sum, minimum) => sum + minimum.evaluations, candidates.length);
  const best = minima.reduce((lowest, minimum) => (minimum.value < lowest.value ? minimum : lowest));
  return { ...best, evaluations };
}
