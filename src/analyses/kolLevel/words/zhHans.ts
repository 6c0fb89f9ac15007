import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: {
    show: '显示',
    weights: '权重',
    viral: '爆款',
    percentile: '百分位',
    level: '等级',
    band: '分档',
    'band by': '分档依据',
    preset: '平台|方案',
  },
  values: {
    level: '等级',
    score: '得分',
    both: '等级和得分',
    cap: '封顶',
    median: '中位数',
    followers: '粉丝数',
    quality: '质量',
    xiaohongshu: '小红书',
    douyin: '抖音',
    weibo: '微博',
    bilibili: 'B站',
    instagram: 'Instagram',
  },
  labels: { top: '头部', upper: '肩部', middle: '腰部', lower: '尾部', newcomer: '素人' },
};
