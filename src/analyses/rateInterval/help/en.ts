import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Interval of a rate',
  summary: 'Low and high of the rate behind each row of successes and members.',
  method:
    'Two cells a row: the ends of the interval for successes ÷ members. A row without members, or with a blank, stays blank; more successes than members are refused.',
  names: { members: 'Out of how many' },
  columns: {
    successes: 'How many did it: whole numbers.',
    members: 'Out of how many: whole numbers.',
  },
  results: { '': ['Low', 'High'] },
  settings: {
    method: 'Wilson, Clopper–Pearson (exact), Agresti–Coull, Jeffreys or Wald.',
    level: 'Confidence level: 0.95 or 95%.',
  },
};
