import type { Language } from '../../engine/language.ts';
import type { AnalysisWords } from '../analysis.ts';

/** Words of eventSettings.ts; an analysis spreads them among its own and may say more. */
export const eventWords: Record<Language, Pick<AnalysisWords, 'settings' | 'values'>> = {
  en: { settings: { as_of: 'as_of|as of' }, values: { monday: 'Monday|Mon', sunday: 'Sunday|Sun' } },
  'zh-Hans': {
    settings: {
      from: '开始日期|起始日期',
      to: '结束日期|截止日期',
      as_of: '统计日|统计日期',
      timezone: '时区',
      filter: '筛选',
      'week start': '每周起始日',
    },
    values: { monday: '周一|星期一', sunday: '周日|星期日|星期天' },
  },
  'zh-Hant': {
    settings: {
      from: '開始日期|起始日期',
      to: '結束日期|截止日期',
      as_of: '統計日|統計日期',
      timezone: '時區',
      filter: '篩選',
      'week start': '每週起始日',
    },
    values: { monday: '週一|星期一', sunday: '週日|星期日|星期天' },
  },
};
