import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: { log: '取對數|對數', scale: '標準化', starts: '起點數', seed: '隨機種子', show: '顯示' },
  values: { 'z-score': 'Z 分數', none: '不標準化', groups: '分組', summary: '彙總' },
  labels: {
    group: '分組',
    'group {n}': '第 {n} 組',
    'column {n}': '第 {n} 欄',
    members: '會員數',
    share: '佔比',
    inertia: '組內平方和',
    all: '全部',
    'left out': '未計入（有空格）',
  },
};
