import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords['zh-Hans'];

export const zhHans: AnalysisWords = {
  settings: {
    ...settings,
    margin: '毛利率|利润率',
    period: '周期',
    age: '期龄算法',
    cumulative: '累计',
    value: '取值',
    columns: '列数',
    breakdown: '细分|分组',
  },
  values: {
    ...values,
    day: '天',
    week: '周',
    month: '月',
    quarter: '季度',
    year: '年',
    calendar: '日历',
    elapsed: '满期',
    'per member': '人均',
    sum: '合计',
  },
  labels: {
    group: '分组',
    cohort: '批次',
    members: '会员数',
    complete: '完整至',
    average: '加权平均',
    total: '合计',
  },
};
