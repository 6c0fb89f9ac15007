import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: {},
  values: {},
  labels: {
    measure: 'measure',
    'in the group': 'in the group',
    'not in the group': 'not in the group',
    difference: 'difference',
    low: 'low',
    high: 'high',
    times: 'times',
    members: 'members',
    buyers: 'buyers',
    'buyers per 100': 'buyers per 100 members',
    orders: 'orders',
    repurchase: 'repurchase (share of buyers with 2 or more orders)',
    value: 'value',
    'value per member': 'value per member',
    'value per buyer': 'value per buyer',
    'one side only': 'Nothing to compare: all members are on one side.',
    'too few': 'Too few to conclude: one side has fewer than {few} members.',
    'buy more': 'Members in the group buy more often than those outside; chance alone would rarely make such a gap.',
    'buy less': 'Members in the group buy less often than those outside; chance alone would rarely make such a gap.',
    'not clear': 'No clear difference in buyers; that is not the same as no difference.',
    'repurchase unknown': 'Repurchase is not known: the column holds yes and no, not the number of orders.',
    'left out': 'Rows left out because of a blank: {count}. If a blank means no, set blank to no.',
    'self-selection':
      'Members chose to join: those who would have bought anyway join more often. The difference is not what the group brought about.',
  },
};
