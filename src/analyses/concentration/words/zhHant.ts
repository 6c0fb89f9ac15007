import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: {
    top: '頭部比例',
    members: '人數取法',
    ties: '並列',
    points: '點數',
    corrected: '小樣本修正',
    show: '輸出|顯示',
    who: '對象名稱',
    what: '價值名稱',
  },
  values: {
    whole: '整數',
    exact: '精確',
    split: '拆開',
    together: '一起',
    shares: '佔比',
    lorenz: '羅倫茲',
    words: '文字',
  },
  labels: {
    top: '頭部會員',
    members: '會員數',
    value: '價值',
    'share of value': '價值佔比',
    least: '其中最低',
    gini: '吉尼係數',
    'share of members': '會員佔比',
    'in words': '一句話',
    who: '會員',
    what: '價值',
    'top sentence': '前 {top}% 的{who}（{all} 人中的 {count} 人）貢獻了 {part}% 的{what}。',
  },
};
