import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: {
    'key orders': '重点单数',
    'key spent': '重点金额',
    'key time': '重点时长',
    'seed orders': '种子单数',
    recent: '最近天数|最近',
  },
  values: {},
  labels: { key: '重点用户', seed: '种子用户', paying: '付费用户', new: '新用户' },
};
