import { eventHelp } from '../../events/help.ts';
import type { AnalysisHelp } from '../../help.ts';

export const ACTIVE_HOURS: AnalysisHelp = {
  group: 'funnels',
  words: {
    en: {
      title: 'Active hours',
      summary: 'Counts events by hour of the day and day of the week.',
      method:
        "Every event counts in the hour and on the weekday that clocks in the report's time zone show. The last column and row add up. Dates without a time of day are refused, since all of them would fall to midnight.",
      columns: { time: 'When: a column of dates with the time of day.' },
      settings: { ...eventHelp.en, show: 'events, or share: of all events.' },
    },
    'zh-Hans': {
      title: '活跃时段',
      summary: '按一天中的小时和星期几统计事件数。',
      method:
        '每个事件按报表时区的钟点计入所在的小时和星期。最后一列和最后一行是合计。没有时刻的日期会被拒绝，否则都会落在零点。',
      columns: { time: '什么时候：带时刻的日期列。' },
      settings: { ...eventHelp['zh-Hans'], show: '事件数，或占比：占全部事件的比例。' },
    },
    'zh-Hant': {
      title: '活躍時段',
      summary: '按一天中的小時和星期幾統計事件數。',
      method:
        '每個事件按報表時區的鐘點計入所在的小時和星期。最後一欄和最後一列是合計。沒有時刻的日期會被拒絕，否則都會落在零點。',
      columns: { time: '什麼時候：帶時刻的日期欄。' },
      settings: { ...eventHelp['zh-Hant'], show: '事件數，或佔比：佔全部事件的比例。' },
    },
  },
  example: {
    cells: [
      ['time'],
      ['2026-10-05 09:15'],
      ['2026-10-05 09:40'],
      ['2026-10-06 20:05'],
      ['2026-10-10 20:30'],
      ['2026-10-11 00:10'],
      ['2026-10-12 09:59'],
    ],
    formula: '=ACTIVE_HOURS(A2:A)',
  },
};
