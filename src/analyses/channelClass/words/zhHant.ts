import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: { map: '對照|管道對照|渠道對照', 'built in': '內建對照|內建', show: '顯示' },
  values: { class: '類別', channel: '管道', map: '對照表' },
  labels: { paid: '付費', feed: '資訊流', free: '免費', unknown: '未知', map: '對照' },
};
