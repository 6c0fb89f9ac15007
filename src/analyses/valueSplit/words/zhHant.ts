import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: { rule: '拆分方式' },
  values: { average: '平均', 'members first': '先人數', 'value first': '先客單' },
  labels: { change: '營收變化', 'from members': '來自會員數', 'from value': '來自人均價值' },
};
