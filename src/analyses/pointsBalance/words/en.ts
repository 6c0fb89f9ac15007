import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: { within: 'within|expiring within' },
  values: {},
  labels: {
    member: 'member',
    members: 'members',
    points: 'points',
    earned: 'earned',
    spent: 'spent',
    expired: 'expired',
    balance: 'balance',
    soon: 'expiring within {days} days',
    next: 'expires on',
    'points then': 'points expiring then',
    overdrawn: 'most overdrawn',
    'overdrawn on': 'first overdrawn on',
    status: 'status',
    'negative balance': 'negative balance',
    'made up': 'overdrawn, made up since',
    'days left': 'days left',
    measure: 'measure',
    value: 'value',
    'members soon': 'members with points {name}',
    'negative balances': 'members with a negative balance',
    'ever overdrawn': 'members ever overdrawn',
  },
};
