import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: {
    show: '顯示',
    weights: '權重',
    viral: '爆款',
    percentile: '百分位',
    level: '等級',
    band: '分檔',
    'band by': '分檔依據',
    preset: '平台|方案',
  },
  values: {
    level: '等級',
    score: '得分',
    both: '等級和得分',
    cap: '封頂',
    median: '中位數',
    followers: '粉絲數',
    quality: '品質',
    xiaohongshu: '小紅書',
    douyin: '抖音',
    weibo: '微博',
    bilibili: 'B站',
    instagram: 'Instagram',
  },
  labels: { top: '頭部', upper: '肩部', middle: '腰部', lower: '尾部', newcomer: '素人' },
};
