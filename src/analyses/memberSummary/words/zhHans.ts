import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: { 'orders by': '计单方式', amounts: '金额口径' },
  values: { id: '订单号', day: '天', row: '行', subtract: '扣除', net: '净额' },
  labels: {
    member: '会员',
    first: '首单日期',
    last: '末单日期',
    orders: '订单数',
    spent: '消费金额',
    'average per order': '每单平均',
    'average gap': '平均间隔（天）',
    'median gap': '间隔中位数（天）',
    'days since': '距末单天数',
  },
};
