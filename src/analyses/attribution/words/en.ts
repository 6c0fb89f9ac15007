import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: { 'look-back': 'look-back|lookback|window', as_of: 'as_of|as of' },
  values: { '40-20-40': 'position-based' },
  labels: {
    channel: 'channel',
    conversions: 'conversions',
    share: 'share',
    value: 'value',
    'on the path': 'on the path',
    'of model': '{column}: {model}',
    first: 'first',
    last: 'last',
    linear: 'linear',
    '40-20-40': '40-20-40',
    none: '(none)',
    total: 'total',
  },
};
