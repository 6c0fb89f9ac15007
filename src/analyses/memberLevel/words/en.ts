import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: { level: 'level|ladder', grace: 'grace|grace periods' },
  values: {},
  labels: {
    bronze: 'Bronze',
    silver: 'Silver',
    gold: 'Gold',
    platinum: 'Platinum',
    diamond: 'Diamond',
    new: 'New',
    risen: 'Risen',
    kept: 'Kept',
    protected: 'Protected',
    fallen: 'Fallen',
    'movement or level': 'movement or level',
    'rise-only': 'rise-only',
    'may-fall': 'may-fall',
    'no level': '(no level)',
    total: 'total',
  },
};
