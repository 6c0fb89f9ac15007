import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: { 'fit periods': '拟合期数', alpha: 'alpha|α', beta: 'beta|β', discount: '折现率', members: '会员数' },
  values: {},
  labels: {
    period: '期',
    survival: '留存比例',
    'retention rate': '续留率',
    'share leaving': '流失比例',
    'residual lifetime': '折现剩余生命期',
    alpha: 'alpha',
    beta: 'beta',
    'log-likelihood': '对数似然',
  },
};
