import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: {},
  values: {},
  labels: { 'from to': '原 ↓ 现 →', joined: '加入', left: '离开', total: '合计', 'no tier': '（无层级）' },
};
