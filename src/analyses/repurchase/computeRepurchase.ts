import { DAY_MS, type Period, periodOf, type WeekStart } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import { toCivil } from '../../engine/zone.ts';
import type { TextColumn } from '../../intake/column.ts';
import type { RowTest } from '../conditions/condition.ts';
import { labelOrder } from '../events/breakdown.ts';
import { type DayLimits, dayAfterLast, keepDays, keepUsable } from '../events/dayLimits.ts';
import { periodSpan } from '../events/periodSpan.ts';
import { windowEnd } from '../funnel/windowEnd.ts';
import type { Duration } from '../settings.ts';
import { countMember } from './countMember.ts';
import { type OrderRows, ordersOf } from './ordersOf.ts';
import { emptyCounts, type RepurchaseCounts, type RepurchaseCube } from './repurchaseCube.ts';

export interface RepurchaseColumns extends OrderRows {
  readonly segment?: TextColumn;
}

export interface RepurchaseOptions extends DayLimits {
  readonly window: Duration;
  /** Left out: the whole range is one. */
  readonly period?: Exclude<Period, 'hour'>;
  readonly weekStart: WeekStart;
  /** Members count where the first order in the whole data falls only, not in every period with an order. */
  readonly firstEver: boolean;
  /** Orders that make a member one who buys again. */
  readonly minimum: number;
  /** Members whose window isn't over by the as-of day count as they stand. */
  readonly countOpen: boolean;
  readonly ordersByRow: boolean;
  readonly filter?: RowTest;
}

const MOST_CELLS = 500_000;
const WIDTH = 12;

/**
 * Members who buy again, and their orders, by period and segment. A member counts in every period with an order (or only
 * where the first order of all falls), under the segment of its first order there. Throws InputError: noRows,
 * resultTooLarge.
 */
export function computeRepurchase(columns: RepurchaseColumns, options: RepurchaseOptions): RepurchaseCube {
  const { member, date, segment } = columns;
  const { window, period, weekStart } = options;
  const asOf = options.asOf ?? dayAfterLast(member, date);
  const masks = new Int32Array(member.codes.length).fill(1);
  keepUsable(masks, member, date, asOf, options.filter);
  const inRange = masks.slice();
  keepDays(inRange, date, options.from, options.to);
  const span = periodSpan(masks, date.civil, options, period ?? 'day', weekStart);
  const rows = period ? span.last - span.first + 1 : 1;
  const { events, orders } = ordersOf(columns, masks, options.ordersByRow);
  const bySegment = new Map<number, RepurchaseCounts[]>();
  const countsOf = (code: number): RepurchaseCounts[] => {
    const counts = bySegment.get(code) ?? Array.from({ length: rows }, emptyCounts);
    bySegment.set(code, counts);
    if (rows * bySegment.size * WIDTH <= MOST_CELLS) return counts;
    const value = String(rows * bySegment.size * WIDTH);
    throw new InputError({ code: 'resultTooLarge', value, hint: String(MOST_CELLS) });
  };
  const placeOf = (position: number): number => {
    const row = events.rows[position];
    if (inRange[row] === 0) return -1;
    return period ? periodOf(Math.floor(date.civil[row] / DAY_MS), period, weekStart) - span.first : 0;
  };
  const segmentAt = (code: number, position: number): number => {
    let found = -1;
    for (let i = events.starts[code]; segment && i < events.starts[code + 1]; i++) {
      const own = segment.codes[events.rows[i]];
      if (own < 0 || events.times[i] !== events.times[position]) continue;
      if (found < 0 || segment.labels[own] < segment.labels[found]) found = own;
    }
    return found;
  };
  const endOf = windowEnd(window, date.zone);
  const rules = {
    ...options,
    hasWindow: window.unit !== 'none',
    endOf,
    isOver: (end: number) => Math.floor(toCivil(date.zone, end) / DAY_MS) < asOf,
  };
  for (let code = 0; code < member.labels.length; code++) {
    const own = orders(code);
    countMember(
      own.map((position) => events.times[position]),
      own.map(placeOf),
      rules,
      (base, place) => countsOf(segmentAt(code, own[base]))[place],
    );
  }
  const codes = labelOrder(segment?.labels ?? []).filter((code) => bySegment.has(code));
  // Where nobody's first order falls into the range, one empty row says so.
  if (codes.length === 0) codes.push(-1);
  return {
    span: period ? span : undefined,
    asOf,
    hasWindow: rules.hasWindow,
    segmented: segment !== undefined,
    segments: codes.map((code) => ({ name: segment?.labels[code] ?? null, counts: countsOf(code) })),
  };
}
