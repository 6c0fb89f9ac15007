import type { Language } from '../../../engine/language.ts';
import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant } = eventWords;

const chineseDays = (prefix: string): AnalysisWords['labels'] => ({
  mon: `${prefix}一`,
  tue: `${prefix}二`,
  wed: `${prefix}三`,
  thu: `${prefix}四`,
  fri: `${prefix}五`,
  sat: `${prefix}六`,
  sun: `${prefix}日`,
});

export const words: Record<Language, AnalysisWords> = {
  en: {
    ...en,
    labels: {
      hour: 'hour',
      mon: 'Monday',
      tue: 'Tuesday',
      wed: 'Wednesday',
      thu: 'Thursday',
      fri: 'Friday',
      sat: 'Saturday',
      sun: 'Sunday',
      all: 'all',
    },
  },
  'zh-Hans': {
    settings: { ...zhHans.settings, show: '显示' },
    values: { ...zhHans.values, events: '事件数', share: '占比' },
    labels: { hour: '小时', ...chineseDays('周'), all: '合计' },
  },
  'zh-Hant': {
    settings: { ...zhHant.settings, show: '顯示' },
    values: { ...zhHant.values, events: '事件數', share: '佔比' },
    labels: { hour: '小時', ...chineseDays('週'), all: '合計' },
  },
};
