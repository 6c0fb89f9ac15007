import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: { weights: 'weights|weight' },
  values: {
    xiaohongshu: 'Xiaohongshu',
    douyin: 'Douyin',
    weibo: 'Weibo',
    bilibili: 'Bilibili',
    instagram: 'Instagram',
  },
  labels: { top: 'Top', upper: 'Upper', middle: 'Middle', lower: 'Lower', newcomer: 'Newcomer' },
};
