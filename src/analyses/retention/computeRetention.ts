import { eachStart, grouped } from './eachStart.ts';
import { firstStarts } from './firstStarts.ts';
import { cubeOf, prepare } from './prepareRetention.ts';
import type { RetentionCube } from './retentionCube.ts';
import type { RetentionColumns, RetentionOptions } from './retentionOptions.ts';
import { countsByPeriod, ReturnCounter } from './returnCounter.ts';

/** Room for the counts of all members at once: 64 MB. Beyond it members are counted one by one. */
const MOST_COUNTS = 16_000_000;

/**
 * How many members of each cohort come back after 1, 2, 3 … periods. Defaults: months, cohorts by the first event in the
 * whole data, any event is a return, as-of day is the day after the last date.
 * Throws InputError: noRows, noTimeOfDay, unknownEvent, resultTooLarge.
 */
export function computeRetention(columns: RetentionColumns, options: RetentionOptions = {}): RetentionCube {
  const { frame, rows } = prepare(columns, options);
  const counter = new ReturnCounter(frame, options);
  const { cohort = 'first ever' } = options;
  const isTogether = cohort !== 'recurring' && !countsByPeriod(options);
  if (isTogether && rows.members * (frame.counted.length + 1) <= MOST_COUNTS) {
    counter.addFirstStarts(rows, firstStarts(rows, cohort));
  } else {
    const events = grouped(rows);
    eachStart(events, frame, cohort, (member, start) => counter.addStart(events, member, start));
  }
  return cubeOf(frame, options, counter);
}
