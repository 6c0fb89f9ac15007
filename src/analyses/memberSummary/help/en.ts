import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Member summary',
  summary:
    'Turns a table of orders into one row a member: first and last order, number of orders, money spent, rhythm.',
  method:
    'Orders are different order ids where they are given, else different days with an order. A row with a negative amount is a refund: it lowers what was spent and is no order; an order of 0 is an order. Gaps are days from one order day to the next, so two orders on one day are one visit. Rows later than the as-of day, and rows without a member or a date, are left out.',
  columns: {
    member: 'The member of each order.',
    date: 'The day of each order.',
    amount: 'The money paid. Left out: the columns about money stay blank.',
    order_id: 'The order number, so that several lines of one order count once.',
    refund: 'Money given back on that row. It is taken off, unless the setting amounts says net.',
    as_of: 'The day to count to. Left out: the day after the latest row.',
  },
  settings: {
    'orders by':
      'What one order is: id (a different order id), day (a different day) or row. Left out: id where given, else day.',
    amounts:
      'subtract: take the refund column off. net: the amounts are after refunds already, so the refund column is not taken off again.',
  },
};
