import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: {
    'lift as': '提升的写法|提升方式',
    sides: '侧数|单双侧',
    power: '检验功效|功效',
    alpha: '显著性水平',
    rule: '规则',
    members: '每组会员数|会员数',
  },
  values: {
    points: '百分点',
    share: '比例',
    '1': '单侧',
    '2': '双侧',
    pooled: '合并方差',
    baseline: '基准方差',
    arcsine: '反正弦',
    sequential: '序贯',
  },
  labels: {
    base: '基准转化率',
    target: '目标转化率',
    exact: '每组会员数（精确）',
    members: '每组会员数',
    all: '两组会员数',
    conversions: '转化总数',
    lead: '需要领先',
    h: 'Cohen h',
    power: '检验功效',
    'power of': '每组 {members} 人的检验功效',
    rule: '规则',
    'rule pooled': '合并方差（R 的 power.prop.test），{sides} 侧',
    'rule baseline': '基准方差（Evan Miller），{sides} 侧',
    'rule arcsine': '反正弦（Cohen h），{sides} 侧',
    'rule sequential': '序贯（Evan Miller），{sides} 侧',
  },
};
