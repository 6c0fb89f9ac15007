import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords.en;

export const en: AnalysisWords = {
  settings: { ...settings, breakdown: 'breakdown|segment' },
  values,
  labels: {
    period: 'period',
    segment: 'segment',
    members: 'members',
    'repeat members': 'repeat members',
    'by member': 'rate by member',
    low: 'low',
    high: 'high',
    orders: 'orders',
    'repeat orders': 'repeat orders',
    'by order': 'rate by order',
    open: 'window open',
    note: 'note',
    total: 'total',
    running: 'running',
    'too few': 'too few',
  },
};
