import { words as hours } from '../../activeHours/words/index.ts';
import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: {
    show: '显示',
    topic: '话题',
    'week start': '一周起始',
    timezone: '时区',
    from: '开始日期|起始日期',
    to: '结束日期|截止日期',
    as_of: '统计日|统计日期',
  },
  values: {
    summary: '汇总',
    hours: '时段',
    speakers: '发言',
    silent: '未发言',
    topics: '话题',
    monday: '周一',
    sunday: '周日',
  },
  labels: {
    ...hours['zh-Hans'].labels,
    measure: '指标',
    value: '值',
    member: '成员',
    messages: '消息数',
    share: '占比',
    days: '有消息的天数',
    last: '最近发言',
    topic: '话题',
    'no topic': '（无话题）',
    members: '人数',
    speakers: '发言人数',
    'messages per speaker': '人均消息数',
    'messages per day': '日均消息数',
    'busiest hour': '最活跃时段',
    roster: '群成员数',
    'silent members': '未发言人数',
    'share speaking': '发言成员占比',
  },
};
