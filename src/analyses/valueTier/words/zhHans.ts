import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: {
    show: '显示',
    'key orders': '重点单数',
    'key spent': '重点金额',
    'key time': '重点时长',
    'seed orders': '种子单数',
    recent: '最近天数|最近',
  },
  values: { tier: '层级', why: '原因', both: '层级和原因' },
  labels: {
    key: '重点用户',
    seed: '种子用户',
    paying: '付费用户',
    new: '新用户',
    orders: '订单数',
    spent: '金额',
    'days since first order': '首单距今天数',
    months: '个月',
    comma: '，',
  },
};
