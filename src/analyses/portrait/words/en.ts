import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: {},
  values: {},
  labels: {
    segment: 'segment',
    attribute: 'attribute',
    value: 'value',
    'in segment': 'members in segment',
    share: 'share in segment',
    low: 'low',
    high: 'high',
    'in all': 'members in all',
    'share in all': 'share in all',
    index: 'index',
    note: 'note',
    'the segment': 'segment',
    'too few': 'too few',
    over: 'more than in all',
    under: 'less than in all',
    blank: '(blank)',
    others: '(other values)',
  },
};
