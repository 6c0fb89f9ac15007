import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: {},
  values: { lorenz: 'Lorenz' },
  labels: {
    top: 'top',
    members: 'members',
    value: 'value',
    'share of value': 'share of value',
    least: 'least of them',
    gini: 'Gini',
    'share of members': 'share of members',
    'in words': 'in words',
    who: 'members',
    what: 'the value',
    'top sentence': 'The first {top} % of {who} ({count} of {all}) hold {part} % of {what}.',
  },
};
