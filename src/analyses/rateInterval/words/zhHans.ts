import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: {
    method: '方法|区间',
    level: '置信水平',
  },
  values: {
    wilson: 'Wilson法',
    'clopper pearson': 'Clopper–Pearson法',
    'agresti coull': 'Agresti–Coull法',
    jeffreys: 'Jeffreys法',
    wald: 'Wald法',
  },
  labels: {},
};
