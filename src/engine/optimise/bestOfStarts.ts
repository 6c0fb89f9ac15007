import { type Minimum, minimise, type SmoothFunction } from './minimise.ts';

/** A start is followed until this slope or for so many steps; only the best one is followed to the end. */
const NEAR = 1e-4;
const STEPS_NEAR = 30;
const STEPS_TO_THE_END = 120;
const EXACT = 1e-11;

/** With few data a likelihood may have several maxima, and following all starts costs nothing; with many it has one. */
export const startsFor = (members: number): number => (members <= 300 ? 20 : 3);

/**
 * The lowest minimum of several starts. All candidates are looked at once, the most promising ones are followed near
 * their minimum and the lowest of these to the end, so that many candidates cost little. Earlier candidates win ties.
 */
export function bestOfStarts(f: SmoothFunction, candidates: readonly (readonly number[])[], starts: number): Minimum {
  const scratch = candidates[0].map(() => 0);
  const looked = candidates.map((start) => ({ start, value: f(start, scratch) }));
  const promising = looked.filter(({ value }) => Number.isFinite(value)).sort((a, b) => a.value - b.value);
  const near = promising.slice(0, starts).map(({ start }) => minimise(f, start, NEAR, STEPS_NEAR));
  const lowest = near.reduce((best, minimum) => (minimum.value < best.value ? minimum : best));
  const end = minimise(f, lowest.x, EXACT, STEPS_TO_THE_END);
  const evaluations = near.reduce((sum, minimum) => sum + minimum.evaluations, candidates.length + end.evaluations);
  return { ...end, evaluations };
}
