import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: {
    input: '输入',
    as_of: '统计日|统计日期',
    interval: '区间类型',
    level: '置信水平',
    rho: 'rho 权重',
    show: '输出|显示',
  },
  values: {
    dates: '日期',
    durations: '天数',
    log: '对数',
    'log-log': '双对数',
    plain: '直接',
    logit: '对数几率',
    arcsin: '反正弦',
    all: '全部',
    curve: '曲线',
    summary: '汇总',
  },
  labels: {
    group: '分组',
    days: '天数',
    'at risk': '在场人数',
    left: '离开人数',
    survival: '留存概率',
    'standard error': '标准误',
    low: '下限',
    high: '上限',
    median: '中位天数',
    'chi square': '对数秩检验 χ²',
    degrees: '自由度',
    p: 'p',
  },
};
