import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: {
    'key orders': 'key orders|orders',
    'key spent': 'key spent|spent',
    'key time': 'key time|with us',
  },
  values: {},
  labels: {
    key: 'Key',
    seed: 'Seed',
    paying: 'Paying',
    new: 'New',
    orders: 'orders',
    spent: 'spent',
    'days since first order': 'days since first order',
    months: 'months',
    comma: ', ',
  },
};
