import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: {},
  values: {},
  labels: {
    member: 'member',
    first: 'first order',
    last: 'last order',
    orders: 'orders',
    spent: 'spent',
    'average per order': 'average per order',
    'average gap': 'average gap (days)',
    'median gap': 'median gap (days)',
    'days since': 'days since last order',
  },
};
