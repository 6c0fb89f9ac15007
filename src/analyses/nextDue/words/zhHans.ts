import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: { show: '显示' },
  values: { day: '日期', 'days left': '剩余天数' },
  labels: {},
};
