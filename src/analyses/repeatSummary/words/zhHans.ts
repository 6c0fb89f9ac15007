import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords['zh-Hans'];

export const zhHans: AnalysisWords = {
  settings: {
    as_of: settings.as_of,
    'week start': settings['week start'],
    unit: '时间单位|单位',
    'divide by': '除以',
    end: '观察结束日|结束日期',
    'calibration end': '校准结束日|训练结束日',
  },
  values: { ...values, day: '天', week: '周', month: '月' },
  labels: {
    member: '会员',
    frequency: '复购次数',
    recency: '首末单间隔',
    age: '会员时长',
    average: '复购均额',
    'orders after': '之后订单数',
    'average after': '之后均额',
  },
};
