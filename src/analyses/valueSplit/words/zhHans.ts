import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: { rule: '拆分方式' },
  values: { average: '平均', 'members first': '先人数', 'value first': '先客单' },
  labels: { change: '收入变化', 'from members': '来自会员数', 'from value': '来自人均价值' },
};
