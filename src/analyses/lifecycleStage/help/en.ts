import type { HelpWords } from '../../help.ts';
import { en as words } from '../words/en.ts';

export const en: HelpWords = {
  title: 'Lifecycle stage',
  summary: 'Says where each member stands: introduction, growth, maturity, dormancy or churn.',
  method: words.method,
  columns: {
    joined: 'The day the member joined.',
    last_active: 'The day of the last activity. Blank: the day of joining counts.',
    orders: 'The number of orders (preset course: courses; a renewal is one more).',
    expiry: 'The day the membership or course runs out. Needed by the preset course.',
    as_of: 'The day to count to. Left out: the day after the latest date.',
  },
  results: { both: ['Stage', 'Why'] },
  settings: {
    show: 'stage; why: the tests that made it, with values and limits; or both. Left out: stage.',
    preset:
      'five: introduction, growth, maturity, dormancy, churn. four: introduction, growth, maturity, decline. course: novice, growth, maturity, churn.',
    churn: 'Days without activity from which a member counts as churned.',
    dormancy: 'Days without activity from which a member is dormant (preset four: in decline).',
    'growth orders': 'Up to this many orders a member is growing.',
    'growth days': 'A buyer who joined fewer days ago than this is growing.',
    stage:
      'Own stages, a row each: name, then conditions of three cells on days since joined, days since active, orders or days to expiry, such as orders, ≥, 5. The first match wins; a name alone is for the rest.',
  },
};
