import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: {
    words: 'words|minimum words',
    interactions: 'interactions|minimum interactions',
    reads: 'reads|minimum reads',
  },
  values: {},
  labels: {},
};
