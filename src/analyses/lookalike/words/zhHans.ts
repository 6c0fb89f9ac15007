import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: { measure: '相似度算法|算法', scale: '标准化', top: '前几名|前n名' },
  values: { jaccard: '杰卡德', cosine: '余弦', distance: '距离', 'z-score': 'Z 分数', none: '不标准化' },
  labels: {
    similarity: '相似度',
    reasons: '与种子会员的共同点',
    'tag reason': '{tag}（{share}% 的种子会员）',
    'number reason': '{name} {value}（种子会员平均 {mean}）',
    'column {n}': '第 {n} 列',
    comma: '；',
  },
};
