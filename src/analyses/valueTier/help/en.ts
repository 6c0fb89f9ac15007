import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Value tier',
  summary: 'Sorts members into key, seed, paying and new by orders, money and time with us.',
  method:
    'Tests in this order, the first that holds wins. Key: enough orders, or enough money, or long enough since the first order. Seed: one order, recent. Paying: any other buyer. New: no order. A value equal to a limit meets it. The limits are ours, not a standard. Where a value that decides is blank, or the first order lies after the as-of day, the tier is blank.',
  columns: {
    orders: 'The number of orders or courses. 0: none yet; blank: unknown.',
    spent: 'The money spent in all.',
    first_order: 'The day of the first order.',
    as_of: 'The day to count to. Left out: the day after the latest first order.',
  },
  results: { both: ['Tier', 'Why'] },
  settings: {
    show: 'tier; why: the tests that made it, with values and limits; or both. Left out: tier.',
    'key orders': 'Key from this many orders.',
    'key spent': 'Key from this much money.',
    'key time': 'Key when the first order is at least this long ago: days, weeks, months, years, or none.',
    'seed orders': 'Seed up to this many orders.',
    recent: 'Seed when the first order is at most this many days ago.',
  },
};
