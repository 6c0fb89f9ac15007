import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Next due',
  summary: 'The day on which what a member bought last is used up and the next order is due.',
  method:
    'The day of the last order plus the cycle in days, times the quantity where it is given. Parts of a day are cut. Where a cell that is needed is blank, or the order lies after the as-of day, the result is blank.',
  columns: {
    last_order: 'The day of the last order.',
    cycle_days: 'How many days one unit lasts; or one cell for all.',
    quantity: 'How many units were bought. Left out: one. A blank cell is unknown, not one.',
    as_of: 'The day to count to: later orders are left out. Left out: the day after the latest order.',
  },
  settings: { show: 'day; or days left: days from the as-of day to the due day, below 0 once it has passed.' },
};
