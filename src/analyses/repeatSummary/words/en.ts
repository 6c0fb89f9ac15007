import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords.en;

export const en: AnalysisWords = {
  settings: { ...settings, unit: 'unit|time unit' },
  values,
  labels: {
    member: 'member',
    frequency: 'frequency',
    recency: 'recency',
    age: 'age',
    average: 'average',
    'orders after': 'orders after',
    'average after': 'average after',
  },
};
