import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords.en;

export const en: AnalysisWords = {
  settings,
  values,
  labels: {
    period: 'period',
    dimension: 'dimension',
    value: 'value',
    share: 'share',
    change: 'change',
    rate: 'change %',
    'year change': 'change on last year',
    'year rate': 'change on last year %',
    contribution: 'contribution',
    points: 'points',
    note: 'note',
    total: 'total',
    running: 'running',
    partial: 'partial',
  },
};
