import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: { log: 'log|logarithm' },
  values: {},
  labels: {
    group: 'group',
    'group {n}': 'Group {n}',
    'column {n}': 'column {n}',
    members: 'members',
    share: 'share',
    inertia: 'inertia',
    all: 'all',
    'left out': 'left out (blank cells)',
  },
};
