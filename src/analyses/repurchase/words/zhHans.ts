import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords['zh-Hans'];

export const zhHans: AnalysisWords = {
  settings: {
    ...settings,
    window: '窗口|窗口期',
    period: '周期',
    cohort: '分批方式|群组|同期群',
    minimum: '最少次数|最少订单数',
    'open windows': '未满窗口',
    'orders by': '计单方式',
    order_id: '订单号列|订单号',
    breakdown: '细分|分组',
    'too few': '样本下限',
    level: '置信水平',
  },
  values: {
    ...values,
    none: '无',
    day: '天',
    week: '周',
    month: '月',
    quarter: '季度',
    year: '年',
    recurring: '每期',
    'first ever': '首次',
    'leave out': '不计',
    count: '计入',
    id: '订单号',
    row: '行',
  },
  labels: {
    period: '周期',
    segment: '分组',
    members: '购买会员数',
    'repeat members': '复购会员数',
    'by member': '会员复购率',
    low: '下限',
    high: '上限',
    orders: '订单数',
    'repeat orders': '复购订单数',
    'by order': '订单复购率',
    open: '窗口未满',
    note: '说明',
    total: '合计',
    running: '进行中',
    'too few': '样本过少',
  },
};
