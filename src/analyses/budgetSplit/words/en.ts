import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: {},
  values: {},
  labels: {
    tier: 'tier',
    members: 'members',
    'unit cost': 'cost of a coupon',
    weight: 'weight',
    allocation: 'allocation',
    share: 'share of budget',
    'per member': 'per member',
    coupons: 'coupons it pays for',
    'expected redemption': 'expected redemption',
    'expected cost': 'expected cost',
    'expected value': 'expected value',
    return: 'expected value ÷ cost',
    note: 'note',
    reserve: '(not allocated)',
    all: 'all',
    nobody: 'no members',
    'runs out': 'pays for fewer coupons than are expected to be redeemed',
    over: 'more than all members could redeem',
  },
};
