import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: { weights: 'weights|weight' },
  values: {},
  labels: { top: 'Top', upper: 'Upper', middle: 'Middle', lower: 'Lower', newcomer: 'Newcomer' },
};
