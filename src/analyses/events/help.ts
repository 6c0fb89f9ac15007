import type { Language } from '../../engine/language.ts';
import type { HelpWords } from '../help.ts';

/** What the settings of eventSettings.ts do; an analysis spreads it among its own help and may say more. */
export const eventHelp: Record<Language, HelpWords['settings']> = {
  en: {
    from: 'The first day that counts, or the first moment (2026-11-01 09:30).',
    to: 'The last day that counts, the whole day, or the last moment.',
    as_of: 'The day to count to; later rows are left out. Left out: the day after the last date.',
    timezone: "The report's time zone, such as Asia/Shanghai. Left out: the file's.",
    filter:
      'Conditions that every row must meet first, three cells each: column, test, value. May stand in several rows.',
    'week start': 'monday or sunday: the day that weeks start on.',
  },
  'zh-Hans': {
    from: '计入的第一天，或第一个时刻（2026-11-01 09:30）。',
    to: '计入的最后一天，含全天；或最后一个时刻。',
    as_of: '统计到哪一天，之后的行不计。不填时取最后一个日期的次日。',
    timezone: '报表所用的时区，例如 Asia/Shanghai。不填时跟随文件。',
    filter: '每一行都要先满足的条件，每个条件占三格：列、判断、值。可以写多行。',
    'week start': '周一或周日：一周从哪天开始。',
  },
  'zh-Hant': {
    from: '計入的第一天，或第一個時刻（2026-11-01 09:30）。',
    to: '計入的最後一天，含全天；或最後一個時刻。',
    as_of: '統計到哪一天，之後的列不計。不填時取最後一個日期的次日。',
    timezone: '報表所用的時區，例如 Asia/Shanghai。不填時跟隨檔案。',
    filter: '每一列都要先符合的條件，每個條件佔三格：欄、判斷、值。可以寫多列。',
    'week start': '週一或週日：一週從哪天開始。',
  },
};
