import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: {
    'lift as': '提升的寫法|提升方式',
    sides: '側數|單雙側',
    power: '檢定力|統計檢定力',
    alpha: '顯著水準',
    rule: '規則',
    members: '每組會員數|會員數',
  },
  values: {
    points: '百分點',
    share: '比例',
    '1': '單側',
    '2': '雙側',
    pooled: '合併變異數',
    baseline: '基準變異數',
    arcsine: '反正弦',
    sequential: '序貫',
  },
  labels: {
    base: '基準轉化率',
    target: '目標轉化率',
    exact: '每組會員數（精確）',
    members: '每組會員數',
    all: '兩組會員數',
    conversions: '轉化總數',
    lead: '需要領先',
    h: 'Cohen h',
    power: '檢定力',
    'power of': '每組 {members} 人的檢定力',
    rule: '規則',
    'rule pooled': '合併變異數（R 的 power.prop.test），{sides} 側',
    'rule baseline': '基準變異數（Evan Miller），{sides} 側',
    'rule arcsine': '反正弦（Cohen h），{sides} 側',
    'rule sequential': '序貫（Evan Miller），{sides} 側',
  },
};
