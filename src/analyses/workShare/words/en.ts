import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: { sales: 'sales|sales types' },
  values: {},
  labels: {
    owner: 'owner',
    entries: 'entries',
    work: 'work',
    'sales work': 'of which selling',
    share: 'share of sales',
    verdict: 'verdict',
    type: 'type',
    'is sales': 'counts as sales',
    'share of all': 'share of all work',
    all: 'all',
    nobody: '(no owner)',
    yes: 'yes',
    no: 'no',
    below: 'below {low}',
    inside: 'inside {low}–{high}',
    above: 'above {high}',
    'too few': 'too few entries to say',
    'no work': 'no work',
  },
};
