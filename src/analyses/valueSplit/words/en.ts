import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: {},
  values: {},
  labels: {
    change: 'change in revenue',
    'from members': 'from number of members',
    'from value': 'from value per member',
  },
};
