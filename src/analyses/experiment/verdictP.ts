import { anytimeValid } from '../../engine/statistics/anytimeValid.ts';
import type { Comparison } from './comparison.ts';
import type { ExperimentSettings } from './experimentSettings.ts';

/** The p that a verdict may rest on: people who ask for `anytime` look often, so the fixed test's alone says too much. */
export function verdictP(
  { p, absolute }: Comparison,
  members: number,
  { anytime, level }: ExperimentSettings,
): number | null {
  if (anytime === undefined || p === null) return p;
  return absolute && Math.max(p, anytimeValid(absolute.effect, absolute.error, members, anytime, level).p);
}
