import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: {},
  values: {},
  labels: {
    channel: 'channel',
    'no channel': '(no channel)',
    all: 'all',
    members: 'members',
    compared: 'compared',
    converted: 'converted',
    conversion: 'conversion',
    low: 'low',
    high: 'high',
    value: 'value',
    'value per member': 'value per member',
    repurchase: 'repurchase',
    'median life': 'median life (days)',
    cost: 'cost',
    'cost per member': 'cost per member',
    'cost per buyer': 'cost per buyer',
    return: 'value ÷ cost',
    rank: 'rank',
    note: 'note',
    'too few': 'too few',
  },
};
