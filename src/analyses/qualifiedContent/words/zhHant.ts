import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: { words: '字數', interactions: '互動數', reads: '閱讀數' },
  values: {},
  labels: {},
};
