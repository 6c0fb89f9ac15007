import { InputError } from '../../engine/inputProblem.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { beside, id, memberTable, optional, time } from '../columns.ts';
import { breakdownValues } from '../events/breakdown.ts';
import { eventSettings } from '../events/eventSettings.ts';
import { readRows } from '../events/readRows.ts';
import { needsTimeOfDay } from '../funnel/windowEnd.ts';
import { choice, decimal, duration, rows, words as text, wholeNumber } from '../settings.ts';
import { computeRepurchase } from './computeRepurchase.ts';
import { readOrderIds } from './readOrderIds.ts';
import { repurchaseTable } from './repurchaseTable.ts';
import { words } from './words/index.ts';

/** REPURCHASE_RATE: the share of members who buy again, and the share of orders that are bought again. */
export const repurchaseRate: Analysis = analysis({
  id: 'REPURCHASE_RATE',
  shape: 'table',
  columns: { member: id(), date: time(), properties: optional(beside()), members: optional(memberTable()) },
  settings: {
    window: duration({ count: 0, unit: 'none' }),
    period: choice(['none', 'day', 'week', 'month', 'quarter', 'year'], 'none'),
    cohort: choice(['recurring', 'first ever'], 'recurring'),
    minimum: wholeNumber(2, 2, 1000),
    'open windows': choice(['leave out', 'count'], 'leave out'),
    'orders by': choice(['', 'id', 'day', 'row'], ''),
    order_id: text(),
    breakdown: rows(),
    'too few': wholeNumber(30, 0, 1_000_000),
    level: decimal(0.95, 0.5, 0.999999),
    ...eventSettings,
  },
  words,
  compute(given, chosen, run) {
    const { time: date, filter, attributes } = readRows({ ...given, time: given.date }, chosen, run);
    if (needsTimeOfDay(chosen.window) && !date.hasTime) {
      throw new InputError({ code: 'noTimeOfDay', argument: 'date' });
    }
    const cube = computeRepurchase(
      {
        member: given.member,
        date,
        orderId: readOrderIds(chosen.order_id, chosen['orders by'], attributes, run.rows),
        segment: breakdownValues(chosen.breakdown, attributes, run.rows),
      },
      {
        window: chosen.window,
        period: chosen.period === 'none' ? undefined : chosen.period,
        weekStart: chosen['week start'],
        firstEver: chosen.cohort === 'first ever',
        minimum: chosen.minimum,
        countOpen: chosen['open windows'] === 'count',
        ordersByRow: chosen['orders by'] === 'row',
        from: chosen.from,
        to: chosen.to,
        asOf: chosen.as_of,
        filter,
      },
    );
    return { ...cube, tooFew: chosen['too few'], level: chosen.level };
  },
  table: repurchaseTable,
});
