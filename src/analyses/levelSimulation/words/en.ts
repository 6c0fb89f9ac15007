import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: { grace: 'grace|grace periods' },
  values: {},
  labels: {
    'rise-only': 'rise-only',
    'may-fall': 'may-fall',
    colon: ': ',
    member: 'member',
    period: 'period',
    members: 'members',
    experience: 'experience',
    level: 'level',
    movement: 'movement',
    new: 'new',
    risen: 'risen',
    kept: 'kept',
    protected: 'protected',
    fallen: 'fallen',
    'no level': '(no level)',
    total: 'total',
    'movement or level': 'movement or level',
  },
};
