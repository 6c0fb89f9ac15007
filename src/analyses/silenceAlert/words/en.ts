import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: { lost: 'lost|lost days', 'excluded days': 'excluded days|holidays|exclude' },
  values: {},
  labels: {
    active: 'Active',
    silent: 'Silent',
    lost: 'Lost',
    'not judged': 'Not judged',
    heavy: 'heavy',
    light: 'light',
    unknown: 'unknown',
    users: 'users',
    members: 'members',
    total: 'total',
    'days since joined': 'days since joined',
    visits: 'visits',
    'usual gap': 'usual gap',
    'silent days': 'silent days',
    comma: ', ',
  },
};
