import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: {},
  values: {},
  labels: {
    tier: 'tier',
    members: 'members',
    'share of members': 'share of members',
    value: 'value',
    'share of value': 'share of value',
    average: 'average',
    from: 'lowest score',
    total: 'total',
  },
};
