import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: { as_of: 'as_of|as of', interval: 'interval|interval type' },
  values: {},
  labels: {
    group: 'group',
    days: 'days',
    'at risk': 'at risk',
    left: 'left',
    survival: 'survival',
    'standard error': 'standard error',
    low: 'low',
    high: 'high',
    median: 'median',
    'chi square': 'log-rank χ²',
    degrees: 'df',
    p: 'p',
  },
};
