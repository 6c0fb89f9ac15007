import type { Language } from '../../engine/language.ts';
import type { AnalysisWords } from '../analysis.ts';

/** Words of eventSettings.ts; an analysis spreads them among its own and may say more. */
export const eventWords: Record<Language, Pick<AnalysisWords, 'settings' | 'values'>> = {
  en: {
    settings: {
      from: { name: 'from', help: 'The first day that counts.' },
      to: { name: 'to', help: 'The last day that counts, the whole day.' },
      as_of: {
        name: 'as_of',
        help: 'The day to count to; later rows are left out. Left out: the day after the last date.',
        aliases: ['as of'],
      },
      timezone: { name: 'timezone', help: "The report's time zone, such as Asia/Shanghai. Left out: the file's." },
      filter: {
        name: 'filter',
        help: 'Conditions that every row must meet first, three cells each: column, test, value. May stand in several rows.',
      },
      'week start': { name: 'week start', help: 'monday or sunday: the day that weeks start on.' },
    },
    values: { monday: 'Monday', sunday: 'Sunday' },
  },
  'zh-Hans': {
    settings: {
      from: { name: '开始日期', help: '计入的第一天。', aliases: ['起始日期'] },
      to: { name: '结束日期', help: '计入的最后一天，含全天。', aliases: ['截止日期'] },
      as_of: {
        name: '统计日',
        help: '统计到哪一天，之后的行不计。不填时取最后一个日期的次日。',
        aliases: ['统计日期'],
      },
      timezone: { name: '时区', help: '报表所用的时区，例如 Asia/Shanghai。不填时跟随文件。' },
      filter: { name: '筛选', help: '每一行都要先满足的条件，每个条件占三格：列、判断、值。可以写多行。' },
      'week start': { name: '每周起始日', help: '周一或周日：一周从哪天开始。' },
    },
    values: { monday: '周一', sunday: '周日' },
  },
  'zh-Hant': {
    settings: {
      from: { name: '開始日期', help: '計入的第一天。', aliases: ['起始日期'] },
      to: { name: '結束日期', help: '計入的最後一天，含全天。', aliases: ['截止日期'] },
      as_of: {
        name: '統計日',
        help: '統計到哪一天，之後的列不計。不填時取最後一個日期的次日。',
        aliases: ['統計日期'],
      },
      timezone: { name: '時區', help: '報表所用的時區，例如 Asia/Shanghai。不填時跟隨檔案。' },
      filter: { name: '篩選', help: '每一列都要先符合的條件，每個條件佔三格：欄、判斷、值。可以寫多列。' },
      'week start': { name: '每週起始日', help: '週一或週日：一週從哪天開始。' },
    },
    values: { monday: '週一', sunday: '週日' },
  },
};
