import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: {},
  values: {},
  labels: { 'from to': '原 ↓ 現 →', joined: '加入', left: '離開', total: '合計', 'no tier': '（無層級）' },
};
