import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: { show: '显示', within: '即将过期|即将过期天数', 'expire after': '有效期', 'end of': '有效至|有效至期末' },
  values: { members: '会员', expiries: '过期明细', summary: '汇总', month: '月底', quarter: '季末', year: '年底' },
  labels: {
    member: '会员',
    members: '会员数',
    points: '积分',
    earned: '获得',
    spent: '使用',
    expired: '过期',
    balance: '余额',
    soon: '{days} 天内过期',
    next: '过期日',
    'points then': '该日过期积分',
    overdrawn: '最多透支',
    'overdrawn on': '首次透支日',
    status: '状态',
    'negative balance': '余额为负',
    'made up': '曾透支，已补足',
    'days left': '剩余天数',
    measure: '指标',
    value: '值',
    'members soon': '{name}积分的会员数',
    'negative balances': '余额为负的会员数',
    'ever overdrawn': '曾透支的会员数',
  },
};
