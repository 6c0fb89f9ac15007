import { DAY_MS, HOUR_MS, periodStartMoment } from '../../engine/calendar.ts';
import type { RetentionCube } from './retentionCube.ts';

/** unseen: begins on or after the as-of day; running: the as-of day cuts it; complete: over before that day. */
export type Observation = 'unseen' | 'running' | 'complete';

type Joining = Pick<RetentionCube, 'period' | 'weekStart' | 'firstPeriod' | 'joinFrom' | 'joinTo'>;

/** What decides which cells can be known. */
export type Observed = Joining & Pick<RetentionCube, 'asOf' | 'columns' | 'rolling'>;

/** The civil moments between which the members of a row may have joined: its period, as far as it lies in the range. */
export function joinSpan(frame: Joining, row: number): { begins: number; ends: number } {
  const { period, weekStart, firstPeriod, joinFrom = -Infinity, joinTo = Infinity } = frame;
  const start = (index: number): number => periodStartMoment(firstPeriod + index, period, weekStart);
  return { begins: Math.max(start(row), joinFrom), ends: Math.min(start(row + 1), joinTo) };
}

/** What can be known of a cell by the as-of day; row and column count from 0. */
export function observation(frame: Observed, row: number, column: number): Observation {
  const { from, to } = frame.columns[column];
  const start = (index: number): number =>
    periodStartMoment(frame.firstPeriod + row + index, frame.period, frame.weekStart);
  const joined = joinSpan(frame, row);
  const begins = frame.rolling ? joined.begins + from * 24 * HOUR_MS : start(from);
  const ends = frame.rolling ? joined.ends + (to + 1) * 24 * HOUR_MS : start(to + 1);
  const limit = frame.asOf * DAY_MS;
  if (begins >= limit) return 'unseen';
  return ends > limit ? 'running' : 'complete';
}

/** The last column up to which a row is complete; −1 for none. */
export function lastComplete(frame: Observed, row: number): number {
  let last = -1;
  while (last + 1 < frame.columns.length && observation(frame, row, last + 1) === 'complete') last++;
  return last;
}
