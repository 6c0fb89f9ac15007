import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Tier movement',
  summary: 'Counts how members moved between tiers: from the rows to the columns, with those who joined and left.',
  method:
    'Members of two tables are matched by id. A row is where they were, a column is where they are; joined are members who stand only in the second table, left those who stand only in the first. The totals are the members of each table. A member with two different tiers in one table is refused.',
  columns: {
    before_id: 'The members of the earlier table.',
    before_tier: 'Their tiers, beside them.',
    after_id: 'The members of the later table. It may be shorter or longer.',
    after_tier: 'Their tiers, beside them.',
  },
  settings: {},
};
