import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords['zh-Hans'];

export const zhHans: AnalysisWords = {
  settings: {
    ...settings,
    period: '周期',
    measure: '指标',
    'last year': '同比口径',
    compare: '对比方式',
    show: '输出|显示',
    member: '会员列',
    breakdown: '细分|分组',
  },
  values: {
    ...values,
    day: '天',
    week: '周',
    month: '月',
    quarter: '季度',
    year: '年',
    sum: '合计',
    average: '平均',
    rows: '行数',
    date: '同日期',
    weekday: '同星期',
    whole: '整期',
    'to date': '同进度',
    all: '全部',
    latest: '最近一期',
  },
  labels: {
    period: '周期',
    dimension: '维度',
    value: '数值',
    share: '占比',
    change: '环比变化',
    rate: '环比',
    'year change': '同比变化',
    'year rate': '同比',
    contribution: '贡献率',
    points: '拉动',
    note: '说明',
    total: '合计',
    running: '进行中',
    partial: '不完整',
  },
};
