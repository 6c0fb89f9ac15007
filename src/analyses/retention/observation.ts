import { DAY_MS, HOUR_MS, periodStartMoment } from '../../engine/calendar.ts';
import type { RetentionCube } from './retentionCube.ts';

/** unseen: begins on or after the as-of day; running: the as-of day cuts it; complete: over before that day. */
export type Observation = 'unseen' | 'running' | 'complete';

type Frame = Pick<RetentionCube, 'period' | 'weekStart' | 'firstPeriod' | 'asOf' | 'columns' | 'rolling'>;

/** What can be known of a cell by the as-of day; row and column count from 0. */
export function observation(frame: Frame, row: number, column: number): Observation {
  const { from, to } = frame.columns[column];
  const cohort = frame.firstPeriod + row;
  const start = (index: number): number => periodStartMoment(index, frame.period, frame.weekStart);
  const begins = frame.rolling ? start(cohort) + from * 24 * HOUR_MS : start(cohort + from);
  const ends = frame.rolling ? start(cohort + 1) + (to + 1) * 24 * HOUR_MS : start(cohort + to + 1);
  const limit = frame.asOf * DAY_MS;
  if (begins >= limit) return 'unseen';
  return ends > limit ? 'running' : 'complete';
}

/** The last column up to which a row is complete; −1 for none. */
export function lastComplete(frame: Frame, row: number): number {
  let last = -1;
  while (last + 1 < frame.columns.length && observation(frame, row, last + 1) === 'complete') last++;
  return last;
}
