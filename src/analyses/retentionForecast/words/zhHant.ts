import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: { 'fit periods': '擬合期數', alpha: 'alpha|α', beta: 'beta|β', discount: '折現率', members: '會員數' },
  values: {},
  labels: {
    period: '期',
    survival: '留存比例',
    'retention rate': '續留率',
    'share leaving': '流失比例',
    'residual lifetime': '折現剩餘生命期',
    alpha: 'alpha',
    beta: 'beta',
    'log-likelihood': '對數概似',
  },
};
