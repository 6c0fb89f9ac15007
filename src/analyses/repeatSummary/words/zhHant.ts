import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords['zh-Hant'];

export const zhHant: AnalysisWords = {
  settings: {
    as_of: settings.as_of,
    'week start': settings['week start'],
    unit: '時間單位|單位',
    'divide by': '除以',
    end: '觀察結束日|結束日期',
    'calibration end': '校準結束日|訓練結束日',
  },
  values: { ...values, day: '天', week: '週', month: '月' },
  labels: {
    member: '會員',
    frequency: '回購次數',
    recency: '首末單間隔',
    age: '會員時長',
    average: '回購均額',
    'orders after': '之後訂單數',
    'average after': '之後均額',
  },
};
