import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Benefits and their cost by level',
  summary: 'Says what the benefits of each level cost, per member and in all, and where a higher level lacks one.',
  method:
    'Cost = cost of one × how many a member of the level has × expected use × members, rounded to the smallest unit of money for each benefit and level, so that levels and benefits add up to the same total. Cost per member is not rounded. A benefit is pointed out where a level has none, or fewer, while a lower one has more.',
  names: { members: 'Number of members' },
  columns: {
    benefits_with_headers:
      'A row a benefit with a header row: the benefit first, then unit cost, expected use (may be missing: 1) and a column a level, from the lowest up. In the columns of levels a number is how many a member has; blank, no or – is none; anything else, such as ✓ or 9折, is one.',
    level:
      'The levels, a row each; or, without members, the level of every member, such as the result of MEMBER_LEVEL.',
    members: 'The number of members of each level. Left out: the rows of each level are counted.',
  },
  settings: {
    show: 'levels: a row a level; benefits: a row a benefit with its cost at each level; gaps: a row for each benefit that a level lacks or has less of than a lower one.',
    order: 'Whether the columns of levels stand lowest first or highest first. Left out: lowest first.',
    use: 'Expected use at one level in place of the table: benefit, level, number (0.3 or 30%; above 1 for several uses). * stands for all. May repeat; the last that fits counts.',
    decimals: 'Decimals of the currency, to which costs are rounded. Left out: 2.',
  },
};
