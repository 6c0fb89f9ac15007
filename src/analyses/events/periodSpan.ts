import { DAY_MS, type Period, periodOf, periodStart, type WeekStart } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import type { DayLimits } from './dayLimits.ts';

/** Consecutive periods, both ends included (engine/calendar.ts: periodOf). */
export interface PeriodSpan {
  readonly period: Period;
  readonly weekStart: WeekStart;
  readonly first: number;
  readonly last: number;
}

/**
 * The periods from `from` to `to`, where they are missing from the first to the last row whose mask isn't 0.
 * Throws InputError: noRows.
 */
export function periodSpan(
  masks: Int32Array,
  civil: Float64Array,
  { from, to }: DayLimits,
  period: Period,
  weekStart: WeekStart,
): PeriodSpan {
  let least = Infinity;
  let most = -Infinity;
  for (let row = 0; row < masks.length; row++) {
    if (masks[row] === 0) continue;
    if (civil[row] < least) least = civil[row];
    if (civil[row] > most) most = civil[row];
  }
  if (most < least) throw new InputError({ code: 'noRows' });
  const first = periodOf(Math.floor(from ?? least / DAY_MS), period, weekStart);
  const last = periodOf(Math.ceil(to ?? Math.floor(most / DAY_MS)), period, weekStart);
  if (last < first) throw new InputError({ code: 'noRows' });
  return { period, weekStart, first, last };
}

/** unseen: begins on or after the as-of day; running: the as-of day cuts it; complete: over before that day. */
export function periodState(span: PeriodSpan, index: number, asOf: number): 'unseen' | 'running' | 'complete' {
  if (periodStart(index, span.period, span.weekStart) >= asOf) return 'unseen';
  return periodStart(index + 1, span.period, span.weekStart) > asOf ? 'running' : 'complete';
}
