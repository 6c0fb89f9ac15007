import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords.en;

export const en: AnalysisWords = {
  settings,
  values,
  labels: {
    group: 'group',
    cohort: 'cohort',
    members: 'members',
    complete: 'complete',
    average: 'weighted average',
    total: 'total',
  },
};
