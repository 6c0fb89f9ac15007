import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: { show: '显示', shares: '比例|人数比例', cuts: '界限', names: '名称', ties: '并列' },
  values: { tier: '层级', summary: '汇总', better: '靠上', worse: '靠下' },
  labels: {
    tier: '层级',
    members: '人数',
    'share of members': '人数占比',
    value: '价值',
    'share of value': '价值占比',
    average: '平均',
    from: '最低分',
    total: '合计',
  },
};
