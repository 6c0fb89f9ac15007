import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: {
    'key orders': '重點單數',
    'key spent': '重點金額',
    'key time': '重點時長',
    'seed orders': '種子單數',
    recent: '最近天數|最近',
  },
  values: {},
  labels: { key: '重點用戶', seed: '種子用戶', paying: '付費用戶', new: '新用戶' },
};
