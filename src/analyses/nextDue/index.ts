import { InputError } from '../../engine/inputProblem.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { asOf, number, oneForAll, optional, time } from '../columns.ts';
import { dayAfterLatest, daysOf } from '../daysSince.ts';
import { filledRows } from '../filledRows.ts';
import { forEveryRow } from '../forEveryRow.ts';
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
    cycle_days: oneForAll(number()),
    quantity: optional(oneForAll(number())),
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
    const last = daysOf(last_order.civil);
    const units = quantity && forEveryRow(quantity, last.length);
    return { due: dueDays(last, forEveryRow(cycle_days, last.length), units, asOf), asOf, show };
  },
  table: ({ due, asOf, show }) =>
    Array.from(due, (day) => [Number.isNaN(day) ? null : show === 'day' ? { day } : day - asOf]),
});
