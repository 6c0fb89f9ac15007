import { InputError } from '../../engine/inputProblem.ts';
import { dayAfterLast, keepUsable } from '../events/dayLimits.ts';
import { eventMasks } from '../events/eventMasks.ts';
import { ANY_EVENT } from '../events/eventRule.ts';
import { type Frame, frameOf } from './frame.ts';
import { markRows } from './marks.ts';
import type { MemberRows } from './memberRows.ts';
import type { RetentionCube } from './retentionCube.ts';
import type { RetentionColumns, RetentionOptions } from './retentionOptions.ts';
import type { ReturnCounter } from './returnCounter.ts';

/** The table's frame and the rows with their marks. Throws InputError: noRows, noTimeOfDay, unknownEvent, resultTooLarge. */
export function prepare(
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
  const masks = eventMasks(rules, event, member.codes.length, options.readCondition, ['start', 'return', 'start']);
  keepUsable(masks, member, date, asOf, options.filter);
  const frame = frameOf(masks, date, asOf, options);
  markRows(masks, date, frame, options);
  const rows = { codes: member.codes, instants: date.instant, marks: masks, members: member.labels.length };
  return { frame, rows };
}

/** The cube of what was counted. */
export function cubeOf(frame: Frame, options: RetentionOptions, counter: ReturnCounter): RetentionCube {
  const { period, weekStart, firstPeriod, asOf, columns, rolling, joinFrom, joinTo } = frame;
  const value = options.value ?? 'share';
  const scale = options.amounts?.scale ?? 0;
  return {
    period,
    weekStart,
    firstPeriod,
    asOf,
    columns,
    rolling,
    joinFrom,
    joinTo,
    value,
    scale,
    ...counter.result(),
  };
}
