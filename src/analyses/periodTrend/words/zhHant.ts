import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords['zh-Hant'];

export const zhHant: AnalysisWords = {
  settings: {
    ...settings,
    period: '週期',
    measure: '指標',
    'last year': '年增口徑',
    compare: '對比方式',
    show: '輸出|顯示',
    member: '會員欄',
    breakdown: '細分|分組',
  },
  values: {
    ...values,
    day: '天',
    week: '週',
    month: '月',
    quarter: '季',
    year: '年',
    sum: '合計',
    average: '平均',
    rows: '列數',
    date: '同日期',
    weekday: '同星期',
    whole: '整期',
    'to date': '同進度',
    all: '全部',
    latest: '最近一期',
  },
  labels: {
    period: '週期',
    dimension: '維度',
    value: '數值',
    share: '佔比',
    change: '較上期變化',
    rate: '較上期增減率',
    'year change': '較去年變化',
    'year rate': '年增率',
    contribution: '貢獻率',
    points: '拉動',
    note: '說明',
    total: '合計',
    running: '進行中',
    partial: '不完整',
  },
};
