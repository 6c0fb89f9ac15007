import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: {
    top: '头部比例',
    members: '人数取法',
    ties: '并列',
    points: '点数',
    corrected: '小样本修正',
    show: '输出|显示',
    who: '对象名称',
    what: '价值名称',
  },
  values: {
    whole: '整数',
    exact: '精确',
    split: '拆开',
    together: '一起',
    shares: '占比',
    lorenz: '洛伦兹',
    words: '文字',
  },
  labels: {
    top: '头部会员',
    members: '会员数',
    value: '价值',
    'share of value': '价值占比',
    least: '其中最低',
    gini: '基尼系数',
    'share of members': '会员占比',
    'in words': '一句话',
    who: '会员',
    what: '价值',
    'top sentence': '前 {top}% 的{who}（{all} 人中的 {count} 人）贡献了 {part}% 的{what}。',
  },
};
