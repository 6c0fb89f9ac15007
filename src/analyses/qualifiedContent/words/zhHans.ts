import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: { words: '字数', interactions: '互动数', reads: '阅读数' },
  values: {},
  labels: {},
};
