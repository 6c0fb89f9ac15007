import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords['zh-Hant'];

export const zhHant: AnalysisWords = {
  settings: {
    ...settings,
    margin: '毛利率|利潤率',
    period: '週期',
    age: '期齡算法',
    cumulative: '累計',
    value: '取值',
    columns: '欄數',
    breakdown: '細分|分組',
  },
  values: {
    ...values,
    day: '天',
    week: '週',
    month: '月',
    quarter: '季',
    year: '年',
    calendar: '日曆',
    elapsed: '滿期',
    'per member': '人均',
    sum: '合計',
  },
  labels: {
    group: '分組',
    cohort: '批次',
    members: '會員數',
    complete: '完整至',
    average: '加權平均',
    total: '合計',
  },
};
