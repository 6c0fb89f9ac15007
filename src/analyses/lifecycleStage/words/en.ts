import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  title: 'Lifecycle stage',
  summary: 'Says where each member stands: introduction, growth, maturity, dormancy or churn.',
  method:
    'Whole days up to the as-of day; a member without activity counts from the join date. Tests in this order, the first that holds wins: churn (long without activity), dormancy, introduction (no order), growth (one order, or joined a short while ago), maturity. The limits are settings of ours, not a standard. Where a needed cell is blank, or lies after the as-of day, the stage is blank; blank orders are unknown, not 0.',
  columns: {
    joined: 'The day the member joined.',
    last_active: 'The day of the last activity. Blank: the day of joining counts.',
    orders: 'The number of orders (preset course: courses).',
    expiry: 'The day the membership or course runs out. Needed by the preset course.',
    as_of: 'The day to count to. Left out: the day after the latest date.',
  },
  settings: {
    preset: {
      name: 'preset',
      help: 'five: introduction, growth, maturity, dormancy, churn. four: introduction, growth, maturity, decline. course: novice, growth, maturity, churn.',
    },
    churn: {
      name: 'churn',
      help: 'Days without activity from which a member counts as churned.',
      aliases: ['churn days', 'lost', 'lost days'],
    },
    dormancy: {
      name: 'dormancy',
      help: 'Days without activity from which a member is dormant (preset four: in decline).',
      aliases: ['dormancy days', 'dormant', 'dormant days', 'decline'],
    },
    'growth orders': { name: 'growth orders', help: 'Up to this many orders a member is growing.' },
    'growth days': {
      name: 'growth days',
      help: 'A buyer who joined fewer days ago than this is growing.',
      aliases: ['joined within', 'new days'],
    },
    stage: {
      name: 'stage',
      help: 'Own stages, a row each: name, then conditions of three cells on days since joined, days since active, orders or days to expiry, such as orders, ≥, 5. The first match wins; a name alone is for the rest.',
    },
  },
  values: { five: 'five', four: 'four', course: 'course' },
  labels: {
    introduction: 'Introduction',
    growth: 'Growth',
    maturity: 'Maturity',
    dormancy: 'Dormancy',
    churn: 'Churn',
    decline: 'Decline',
    novice: 'Novice',
  },
};
