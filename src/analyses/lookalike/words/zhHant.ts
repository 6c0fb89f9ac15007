import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: { measure: '相似度算法|算法', scale: '標準化', top: '前幾名|前n名' },
  values: { jaccard: '傑卡德', cosine: '餘弦', distance: '距離', 'z-score': 'Z 分數', none: '不標準化' },
  labels: {
    similarity: '相似度',
    reasons: '與種子會員的共同點',
    'tag reason': '{tag}（{share}% 的種子會員）',
    'number reason': '{name} {value}（種子會員平均 {mean}）',
    'column {n}': '第 {n} 欄',
    comma: '；',
  },
};
