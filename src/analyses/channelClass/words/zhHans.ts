import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: { map: '对照|渠道对照', 'built in': '内置对照|内置', show: '显示' },
  values: { class: '类别', channel: '渠道', map: '对照表' },
  labels: { paid: '付费', feed: '信息流', free: '免费', unknown: '未知', map: '对照' },
};
