import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: {
    method: 'method|interval',
    level: 'level|confidence',
  },
  values: {
    wilson: 'Wilson score|score',
    'clopper pearson': 'Clopper–Pearson|exact',
    'agresti coull': 'Agresti–Coull',
  },
  labels: {},
};
