import { eventHelp } from '../../events/help.ts';
import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Repurchase rate',
  summary: 'Shows the share of members who buy again and the share of orders that are bought again, side by side.',
  method:
    "By member: members with at least two orders ÷ members with an order. By order: orders after a member's first ÷ all orders. With a period this is counted inside each one, a member in every period with an order. With a window only orders up to its end after the member's first order of the period count, wherever that end lies; members whose window is not over by the as-of day can't be judged yet: they are left out and counted in a column of their own. Orders are different order numbers where the setting order_id names their column, else different days with an order. A share of members stands with its Wilson interval from 30 members on; below, the note says too few. A refund is no order: leave such rows out with a filter, for example amount, ≥, 0. Rows without member or date are left out.",
  columns: {
    member: 'The member of each order.',
    date: 'The day of each order, with the time of day for windows of hours.',
    properties: 'Further columns of the same rows with their header row, for conditions, segments and order numbers.',
    members: 'A table with a header row and one row a member, for conditions and segments.',
  },
  settings: {
    ...eventHelp.en,
    window:
      'How long after the first order the next one has to come, its end included: 30 days, 8 weeks, 3 months. Left out: none.',
    period: 'none (the whole range is one), day, week, month, quarter or year.',
    cohort:
      'recurring (a member counts in every period with an order) or first ever (only where the first order in the whole data falls; later orders then count up to the as-of day, or to the end of the window).',
    minimum: 'Orders that make a member one who buys again: 2.',
    'open windows': 'leave out, or count: members whose window is not over count as they stand.',
    'orders by': 'What one order is: id, day or row. Left out: id where order_id is given, else day.',
    order_id: 'The header of the column with the order numbers.',
    breakdown: "One or more headers of other columns: a row for each value on the member's first order of the period.",
    'too few': 'Members below which a share stands without interval, with a note.',
    level: 'How sure the interval is to be, such as 0.95 or 90%.',
  },
};
