import { InputError } from '../../engine/inputProblem.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { asOf, id, money, optional, time } from '../columns.ts';
import { choice } from '../settings.ts';
import { memberSummary as summarise } from './summarise.ts';
import { summaryTable } from './summaryTable.ts';
import { words } from './words/index.ts';

/** MEMBER_SUMMARY: a row a member out of a table of orders; its columns feed the functions with one label a row. */
export const memberSummary: Analysis = analysis({
  id: 'MEMBER_SUMMARY',
  shape: 'table',
  columns: {
    member: id(),
    date: time(),
    amount: optional(money()),
    order_id: optional(id()),
    refund: optional(money()),
    as_of: asOf(),
  },
  settings: {
    'orders by': choice(['', 'id', 'day', 'row'], ''),
    amounts: choice(['subtract', 'net'], 'subtract'),
  },
  words,
  compute({ member, date, amount, order_id: orderId, refund, as_of }, settings) {
    if (settings['orders by'] === 'id' && !orderId) {
      throw new InputError({ code: 'missingArgument', argument: 'order_id', hint: 'member, date, [amount], order_id' });
    }
    const ordersBy = settings['orders by'] || undefined;
    const summary = summarise(
      { member, date, amount, orderId, refund },
      { asOf: as_of, ordersBy, amounts: settings.amounts },
    );
    if (summary.members.length === 0) throw new InputError({ code: 'noRows' });
    return summary;
  },
  table: summaryTable,
});
