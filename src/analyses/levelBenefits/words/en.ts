import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: { use: 'use|expected use' },
  values: {},
  labels: {
    level: 'level',
    members: 'members',
    benefits: 'benefits',
    benefit: 'benefit',
    'cost per member': 'cost per member',
    cost: 'cost',
    share: 'share',
    note: 'note',
    all: 'all',
    lacks: 'lacks {benefit}, which {level} has',
    'has fewer': 'has less of {benefit} than {level}',
    semicolon: '; ',
    has: 'has',
    'lower level': 'lower level',
    'has there': 'has there',
  },
};
