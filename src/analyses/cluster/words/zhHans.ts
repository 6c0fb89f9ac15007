import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: { log: '取对数|对数', scale: '标准化', starts: '起点数', seed: '随机种子', show: '显示' },
  values: { 'z-score': 'Z 分数', none: '不标准化', groups: '分组', summary: '汇总' },
  labels: {
    group: '分组',
    'group {n}': '第 {n} 组',
    'column {n}': '第 {n} 列',
    members: '会员数',
    share: '占比',
    inertia: '组内平方和',
    all: '全部',
    'left out': '未计入（有空格）',
  },
};
