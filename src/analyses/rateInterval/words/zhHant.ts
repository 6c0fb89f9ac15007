import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: {
    method: '方法|區間',
    level: '信賴水準|信心水準',
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
