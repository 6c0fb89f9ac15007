import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: { top: 'top|top n' },
  values: {},
  labels: {
    similarity: 'similarity',
    reasons: 'in common with the seeds',
    'tag reason': '{tag} ({share}% of seeds)',
    'number reason': '{name} {value} (seeds {mean})',
    'column {n}': 'column {n}',
    comma: '; ',
  },
};
