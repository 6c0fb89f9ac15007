import { InputError } from '../../engine/inputProblem.ts';
import type { TextColumn } from '../../intake/column.ts';
import { labelOrder } from '../events/breakdown.ts';
import { dayAfterLast, keepUsable } from '../events/dayLimits.ts';
import { eventMasks } from '../events/eventMasks.ts';
import { ANY_EVENT } from '../events/eventRule.ts';
import { groupByMember, type MemberEvents } from '../events/memberEvents.ts';
import { type CohortStart, cohortStarts } from './cohortStarts.ts';
import { firstStarts } from './firstStarts.ts';
import { type Frame, frameOf } from './frame.ts';
import { markRows, STARTS } from './marks.ts';
import type { MemberRows } from './memberRows.ts';
import type { RetentionCube } from './retentionCube.ts';
import type { CohortRule, RetentionColumns, RetentionOptions } from './retentionOptions.ts';
import { ReturnCounter } from './returnCounter.ts';
import { rowsByValue } from './rowsByValue.ts';

/** Room for the counts of all members at once: 64 MB. Beyond it members are counted one by one. */
const MOST_COUNTS = 16_000_000;

/** The retention of the members who started under one value of a breakdown; '' is blank. */
export interface RetentionPart {
  readonly value: string;
  readonly cube: RetentionCube;
}

/**
 * How many members of each cohort come back after 1, 2, 3 … periods. Defaults: months, cohorts by the first event in the
 * whole data, any event is a return, as-of day is the day after the last date.
 * Throws InputError: noRows, noTimeOfDay, unknownEvent, resultTooLarge.
 */
export function computeRetention(columns: RetentionColumns, options: RetentionOptions = {}): RetentionCube {
  const { frame, rows } = prepare(columns, options);
  const counter = new ReturnCounter(frame, options);
  const { cohort = 'first ever' } = options;
  if (cohort !== 'recurring' && rows.members * (frame.counted.length + 1) <= MOST_COUNTS) {
    counter.addFirstStarts(rows, firstStarts(rows, cohort));
  } else {
    const events = grouped(rows);
    eachStart(events, frame, cohort, (member, start) => counter.addStart(events, member, start));
  }
  return cubeOf(frame, options, counter);
}

/**
 * The same for each value, by label, blank last; all parts have the same rows. A member who joins once belongs to the
 * value on the start event. With recurring cohorts each value has its own events, starts and returns alike, so that a
 * member may stand under several.
 */
export function computeRetentionByValue(
  columns: RetentionColumns,
  options: RetentionOptions,
  values: TextColumn,
): RetentionPart[] {
  const { frame, rows } = prepare(columns, options);
  const paired = options.cohort === 'recurring' ? rowsByValue(rows, values) : undefined;
  const events = grouped(paired ? paired.rows : rows);
  const counters = new Map<number, ReturnCounter>();
  eachStart(events, frame, options.cohort, (member, start) => {
    const value = paired ? paired.valueOf[member] : valueOfStart(events, member, start, values);
    const counter = counters.get(value) ?? new ReturnCounter(frame, options);
    counters.set(value, counter);
    counter.addStart(events, member, start);
  });
  return labelOrder(values.labels).flatMap((code) => {
    const counter = counters.get(code);
    return counter ? [{ value: code < 0 ? '' : values.labels[code], cube: cubeOf(frame, options, counter) }] : [];
  });
}

function prepare(
  { member, date, event }: RetentionColumns,
  options: RetentionOptions,
): { frame: Frame; rows: MemberRows } {
  const { start = ANY_EVENT, return: back = ANY_EVENT } = options;
  if ((options.rolling || options.period === 'hour') && !date.hasTime) {
    throw new InputError({ code: 'noTimeOfDay', argument: 'date' });
  }
  const asOf = options.asOf ?? dayAfterLast(member, date);
  // Bit by bit: the start, the return, the start by its name alone, any row that is used at all (marks.ts).
  const rules = [start, back, { name: start.name, conditions: [] }, ANY_EVENT];
  const masks = eventMasks(rules, event, member.codes.length, options.readCondition);
  keepUsable(masks, member, date, asOf, options.filter);
  const frame = frameOf(masks, date, asOf, options);
  markRows(masks, date, frame, options);
  const rows = { codes: member.codes, instants: date.instant, marks: masks, members: member.labels.length };
  return { frame, rows };
}

const grouped = ({ codes, members, instants, marks }: MemberRows): MemberEvents =>
  groupByMember(codes, members, instants, marks);

function eachStart(
  events: MemberEvents,
  frame: Frame,
  cohort: CohortRule | undefined,
  take: (member: number, start: CohortStart) => void,
): void {
  const startsOf = cohortStarts(events, frame, cohort);
  for (let member = 0; member + 1 < events.starts.length; member++) {
    for (const start of startsOf(member)) take(member, start);
  }
}

/** Of several values at the instant of the start the first in the alphabet, so that the order of rows never matters. */
function valueOfStart(events: MemberEvents, member: number, { instant }: CohortStart, values: TextColumn): number {
  let found = -1;
  for (let i = events.starts[member]; i < events.starts[member + 1]; i++) {
    const code = values.codes[events.rows[i]];
    if (code < 0 || (events.masks[i] & STARTS) === 0 || events.times[i] !== instant) continue;
    if (found < 0 || values.labels[code] < values.labels[found]) found = code;
  }
  return found;
}

function cubeOf(frame: Frame, options: RetentionOptions, counter: ReturnCounter): RetentionCube {
  const { period, weekStart, firstPeriod, asOf, columns, rolling } = frame;
  const value = options.value ?? 'share';
  const scale = options.amounts?.scale ?? 0;
  return { period, weekStart, firstPeriod, asOf, columns, rolling, value, scale, ...counter.result() };
}
