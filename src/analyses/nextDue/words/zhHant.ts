import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: { show: '顯示' },
  values: { day: '日期', 'days left': '剩餘天數' },
  labels: {},
};
