import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: {
    show: '顯示',
    'key orders': '重點單數',
    'key spent': '重點金額',
    'key time': '重點時長',
    'seed orders': '種子單數',
    recent: '最近天數|最近',
  },
  values: { tier: '層級', why: '原因', both: '層級和原因' },
  labels: {
    key: '重點用戶',
    seed: '種子用戶',
    paying: '付費用戶',
    new: '新用戶',
    orders: '訂單數',
    spent: '金額',
    'days since first order': '首單距今天數',
    months: '個月',
    comma: '，',
  },
};
