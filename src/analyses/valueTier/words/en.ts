import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: {
    'key orders': 'key orders|orders',
    'key spent': 'key spent|spent',
    'key time': 'key time|with us',
  },
  values: {},
  labels: { key: 'Key', seed: 'Seed', paying: 'Paying', new: 'New' },
};
