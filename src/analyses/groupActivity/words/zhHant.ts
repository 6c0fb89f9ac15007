import { words as hours } from '../../activeHours/words/index.ts';
import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: {
    show: '顯示',
    topic: '話題',
    'week start': '一週起始',
    timezone: '時區',
    from: '開始日期|起始日期',
    to: '結束日期|截止日期',
    as_of: '統計日|統計日期',
  },
  values: {
    summary: '彙總',
    hours: '時段',
    speakers: '發言',
    silent: '未發言',
    topics: '話題',
    monday: '週一',
    sunday: '週日',
  },
  labels: {
    ...hours['zh-Hant'].labels,
    measure: '指標',
    value: '值',
    member: '成員',
    messages: '訊息數',
    share: '佔比',
    days: '有訊息的天數',
    last: '最近發言',
    topic: '話題',
    'no topic': '（無話題）',
    members: '人數',
    speakers: '發言人數',
    'messages per speaker': '人均訊息數',
    'messages per day': '日均訊息數',
    'busiest hour': '最活躍時段',
    roster: '群成員數',
    'silent members': '未發言人數',
    'share speaking': '發言成員佔比',
  },
};
