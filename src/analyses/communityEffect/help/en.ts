import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Community effect',
  summary:
    'Compares members in the community with those outside: buyers per 100, repurchase, value per member and per buyer, with the caveat that belongs to it.',
  method:
    'A row a member. Buyers are members with an order; buyers per 100 = buyers ÷ members × 100; repurchase = buyers with two or more orders ÷ buyers. The difference is in the group − not in the group, times is in ÷ not; low and high are its 95 % interval: Newcombe 1998 for shares, Welch for money. Members without an order have spent 0. Below the setting too few on either side there is no interval. With tiers, the same stands for each tier, so that like is compared with like; the rows like with like add the tiers up, those outside weighted as the tiers inside, with the interval of Zou and Donner 2008. Under the table stands what may be concluded, and always that members chose to join: the difference is no proof that the group brought it about.',
  columns: {
    in_group: 'Whether the member is in the community: yes or no, 是 or 否, TRUE or FALSE, 1 or 0.',
    bought: 'The number of orders, or yes and no. A column of nothing but yes and no (1 and 0) gives no repurchase.',
    spent: 'The money spent. Left out: nothing about value.',
    tier: 'Their tiers before, so that members are compared within a tier. Left out: all together.',
  },
  settings: {
    blank:
      'What a blank in the first two columns means: left out (the row is not counted, and how many is said), or no. Left out: left out.',
    level: 'The level of the intervals. Left out: 0.95.',
    'too few': 'With fewer members on a side there is no interval and no conclusion. Left out: 30.',
  },
};
