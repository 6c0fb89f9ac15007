import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords['zh-Hant'];

export const zhHant: AnalysisWords = {
  settings: {
    ...settings,
    window: '時間窗|視窗期|窗口期',
    period: '週期',
    cohort: '分批方式|群組|同期群',
    minimum: '最少次數|最少訂單數',
    'open windows': '未滿時間窗',
    'orders by': '計單方式',
    order_id: '訂單編號欄|訂單編號',
    breakdown: '細分|分組',
    'too few': '樣本下限',
    level: '信賴水準',
  },
  values: {
    ...values,
    none: '無',
    day: '天',
    week: '週',
    month: '月',
    quarter: '季',
    year: '年',
    recurring: '每期',
    'first ever': '首次',
    'leave out': '不計',
    count: '計入',
    id: '訂單編號',
    row: '列',
  },
  labels: {
    period: '週期',
    segment: '分組',
    members: '購買會員數',
    'repeat members': '回購會員數',
    'by member': '會員回購率',
    low: '下限',
    high: '上限',
    orders: '訂單數',
    'repeat orders': '回購訂單數',
    'by order': '訂單回購率',
    open: '時間窗未滿',
    note: '說明',
    total: '合計',
    running: '進行中',
    'too few': '樣本過少',
  },
};
