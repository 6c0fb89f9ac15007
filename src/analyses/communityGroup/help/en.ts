import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Community group',
  summary: 'Says which group to invite each member to: potential, ordinary, members only or core.',
  method:
    'Potential: no order. Core: last order, orders and money are all high; members only: two of them; ordinary: the rest. High is an RFM score of 4 or 5 among the buyers, or what your own limits say. These rules are ours, not a standard. Where orders are blank, or a buyer has no last order or money, or the last order lies after the as-of day, the group is blank.',
  columns: {
    last_order: 'The day of the last order (or the days since, with the setting recency).',
    orders: 'The number of orders. 0: no order yet; blank: unknown.',
    spent: 'The money spent in all.',
    as_of: 'The day to count to. Left out: the day after the latest order.',
  },
  results: { both: ['Group', 'Why'] },
  settings: {
    show: 'group; why: the reason in words; both; or summary: members of each group, with those who are too many for one chat group.',
    recency: 'What last_order holds: date or days.',
    days: 'Own limit: the last order is high up to this many days ago.',
    orders: 'Own limit: high from this many orders.',
    money: 'Own limit: high from this much money.',
    group:
      'Own groups, a row each: name, days at most, orders at least, money at least. A blank is any; a name alone is for the rest. The first match wins.',
    capacity: 'How many members one chat group holds, 500; or a row each: group, number.',
  },
};
