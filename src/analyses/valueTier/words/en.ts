import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: { 'key time': 'key time|with us', recent: 'recent|recently' },
  values: {},
  labels: { key: 'Key', seed: 'Seed', paying: 'Paying', new: 'New' },
};
