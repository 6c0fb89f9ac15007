import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: {
    input: '輸入',
    as_of: '統計日|統計日期',
    interval: '區間類型',
    level: '信賴水準',
    rho: 'rho 權重',
    show: '輸出|顯示',
  },
  values: {
    dates: '日期',
    durations: '天數',
    log: '對數',
    'log-log': '雙對數',
    plain: '直接',
    logit: '對數勝算',
    arcsin: '反正弦',
    all: '全部',
    curve: '曲線',
    summary: '彙總',
  },
  labels: {
    group: '分組',
    days: '天數',
    'at risk': '在場人數',
    left: '離開人數',
    survival: '留存機率',
    'standard error': '標準誤',
    low: '下限',
    high: '上限',
    median: '中位天數',
    'chi square': '對數秩檢定 χ²',
    degrees: '自由度',
    p: 'p',
  },
};
