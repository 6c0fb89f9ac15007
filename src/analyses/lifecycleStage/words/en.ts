import type { ExplainedWords } from '../../analysis.ts';

export const en: ExplainedWords = {
  method:
    'Whole days up to the as-of day; a member without activity counts from the join date. Tests in this order, the first that holds wins: churn (long without activity), dormancy, introduction (no order), growth (one order, or joined a short while ago), maturity. The limits are settings of ours, not a standard. Where a needed cell is blank, or lies after the as-of day, the stage is blank; blank orders are unknown, not 0.',
  settings: {
    churn: 'churn|churn days|lost|lost days',
    dormancy: 'dormancy|dormancy days|dormant|dormant days|decline',
    'growth days': 'growth days|joined within|new days',
  },
  values: {},
  labels: {
    introduction: 'Introduction',
    growth: 'Growth',
    maturity: 'Maturity',
    dormancy: 'Dormancy',
    churn: 'Churn',
    decline: 'Decline',
    novice: 'Novice',
    daysSinceJoined: 'days since joined',
    daysSinceActive: 'days since active',
    orders: 'orders',
    daysToExpiry: 'days to expiry',
    comma: ', ',
  },
};
