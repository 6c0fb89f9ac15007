import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: {},
  values: {},
  labels: { 'from to': 'from ↓ to →', joined: 'joined', left: 'left', total: 'total', 'no tier': '(no tier)' },
};
