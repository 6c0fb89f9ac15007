import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: { alpha: 'alpha|α', beta: 'beta|β', discount: 'discount|discount rate' },
  values: {},
  labels: {
    period: 'period',
    survival: 'survival',
    'retention rate': 'retention rate',
    'share leaving': 'share leaving',
    'residual lifetime': 'discounted residual lifetime',
    alpha: 'alpha',
    beta: 'beta',
    'log-likelihood': 'log-likelihood',
  },
};
