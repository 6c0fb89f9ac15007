import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: {
    days: 'days|r_limit',
    orders: 'orders|f_limit',
    money: 'money|spent|m_limit',
    capacity: 'capacity|group size',
  },
  values: {},
  labels: {
    potential: 'Potential',
    ordinary: 'Ordinary',
    'members-only': 'Members only',
    core: 'Core',
    'no order': 'No order yet',
    facts: 'Orders {orders}, the last {days} days ago, {money} in all',
    'with limits': '{facts}; limits: {limits}',
    comma: ', ',
    days: 'days',
    orders: 'orders',
    money: 'money',
    'too alike': '– (values too alike)',
    group: 'group',
    members: 'members',
    share: 'share',
    capacity: 'capacity',
    over: 'over capacity',
    needed: 'groups needed',
    'no group': '(no group)',
    total: 'total',
  },
};
