import { eventHelp } from '../../events/help.ts';
import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Repeat summary',
  summary: 'Turns orders into one row a member: frequency, recency, age and average, the input of the value models.',
  method:
    'Orders of one day (week, month) are one. Frequency: periods with an order, less the first. Recency: from the first to the last order. Age: from the first order to the last observed day. Average: the mean of what was spent in the repeat periods, without the first; 0 without a repeat. A negative amount is a refund: no order, and it lowers the order before it.',
  columns: {
    member: 'The member of each order.',
    date: 'The day of each order.',
    amount: 'What was paid. Left out: the averages stay blank.',
  },
  settings: {
    unit: 'day, week or month: the periods that are counted.',
    'divide by': 'Divides recency and age: 7 gives weeks with decimals from days.',
    end: 'The last observed day, included; later rows are left out. Left out: the day of the last order.',
    'calibration end':
      'Takes the histories up to this day only and adds what came after it: orders after and average after. Members who were first seen later are left out.',
    as_of: 'The same as end; the earlier of both counts.',
    'week start': eventHelp.en['week start'],
  },
};
