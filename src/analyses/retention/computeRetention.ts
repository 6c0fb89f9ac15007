import { InputError } from '../../engine/inputProblem.ts';
import { dayAfterLast, keepUsable } from '../events/dayLimits.ts';
import { eventMasks } from '../events/eventMasks.ts';
import { ANY_EVENT } from '../events/eventRule.ts';
import { groupByMember } from '../events/memberEvents.ts';
import { periodNumbers } from '../events/periodNumbers.ts';
import { cohortStarts } from './cohortStarts.ts';
import { frameOf } from './frame.ts';
import type { RetentionCube } from './retentionCube.ts';
import type { RetentionColumns, RetentionOptions } from './retentionOptions.ts';
import { ReturnCounter } from './returnCounter.ts';

const KEPT = 8;

/**
 * How many members of each cohort come back after 1, 2, 3 … periods. Defaults: months, cohorts by the first event in the
 * whole data, any event is a return, as-of day is the day after the last date.
 * Throws InputError: noRows, noTimeOfDay, unknownEvent, resultTooLarge.
 */
export function computeRetention(columns: RetentionColumns, options: RetentionOptions = {}): RetentionCube {
  const { member, date, event } = columns;
  const { start = ANY_EVENT, return: back = ANY_EVENT, rolling = false } = options;
  if ((rolling || options.period === 'hour') && !date.hasTime)
    throw new InputError({ code: 'noTimeOfDay', argument: 'date' });
  const asOf = options.asOf ?? dayAfterLast(member, date);
  // Bits 1 and 2: the start and the return; bit 4: the start by its name alone; bit 8: any row that is used.
  const rules = [start, back, { name: start.name, conditions: [] }, ANY_EVENT];
  const masks = eventMasks(rules, event, member.codes.length, options.readCondition);
  keepUsable(masks, member, date, asOf, options.filter);
  const frame = frameOf(masks, date, asOf, options);
  for (let row = 0; row < masks.length; row++) if (masks[row] === KEPT) masks[row] = 0;

  const events = groupByMember(member.codes, member.labels.length, date.instant, masks);
  const numbers = periodNumbers(frame.period, frame.weekStart);
  const starts = cohortStarts(events, date, numbers, frame, options);
  const counter = new ReturnCounter(events, date, numbers, frame, options);
  for (let code = 0; code < member.labels.length; code++) {
    if (events.starts[code] < events.starts[code + 1]) counter.addMember(code, starts(code));
  }
  const { period, weekStart, firstPeriod, columns: shown } = frame;
  return {
    period,
    weekStart,
    firstPeriod,
    asOf,
    columns: shown,
    rolling,
    value: options.value ?? 'share',
    scale: options.amounts?.scale ?? 0,
    ...counter.result(),
  };
}
