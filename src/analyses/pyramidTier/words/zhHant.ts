import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: { show: '顯示', shares: '比例|人數比例', cuts: '界限', names: '名稱', ties: '並列' },
  values: { tier: '層級', summary: '彙總', better: '靠上', worse: '靠下' },
  labels: {
    tier: '層級',
    members: '人數',
    'share of members': '人數占比',
    value: '價值',
    'share of value': '價值占比',
    average: '平均',
    from: '最低分',
    total: '合計',
  },
};
