import { InputError } from '../../engine/inputProblem.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { asOf, number, optional, orOneCell, time } from '../columns.ts';
import { dayAfterLatest, daysOf } from '../daysSince.ts';
import { filledRows } from '../filledRows.ts';
import { refuseNegative } from '../refuseNegative.ts';
import { choice } from '../settings.ts';
import { dueDays } from './dueDays.ts';
import { words } from './words/index.ts';

/** NEXT_DUE: the day on which what was bought last is used up. */
export const nextDue: Analysis = analysis({
  id: 'NEXT_DUE',
  shape: 'rows',
  columns: {
    last_order: time(),
    cycle_days: orOneCell(number()),
    quantity: optional(orOneCell(number())),
    as_of: asOf(),
  },
  settings: { show: choice(['day', 'days left'], 'day') },
  words,
  compute({ last_order, cycle_days, quantity, as_of }, { show }) {
    refuseNegative('cycle_days', cycle_days);
    if (quantity) refuseNegative('quantity', quantity);
    if (show === 'days left' && as_of === undefined && filledRows(last_order.civil) === 1)
      throw new InputError({ code: 'asOfNeeded', argument: 'as_of' });
    const asOf = as_of ?? dayAfterLatest(last_order.civil);
    return { due: dueDays(daysOf(last_order.civil), cycle_days, quantity, asOf), asOf, show };
  },
  table: ({ due, asOf, show }) =>
    Array.from(due, (day) => [Number.isNaN(day) ? null : show === 'day' ? { day } : day - asOf]),
});
