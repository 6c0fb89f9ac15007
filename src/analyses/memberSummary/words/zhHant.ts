import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: { 'orders by': '計單方式', amounts: '金額口徑' },
  values: { id: '訂單編號', day: '天', row: '列', subtract: '扣除', net: '淨額' },
  labels: {
    member: '會員',
    first: '首單日期',
    last: '末單日期',
    orders: '訂單數',
    spent: '消費金額',
    'average per order': '每單平均',
    'average gap': '平均間隔（天）',
    'median gap': '間隔中位數（天）',
    'days since': '距末單天數',
  },
};
