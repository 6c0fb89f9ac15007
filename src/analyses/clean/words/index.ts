import type { Language } from '../../../engine/language.ts';
import type { AnalysisWords } from '../../analysis.ts';

const none: AnalysisWords = { settings: {}, values: {}, labels: {} };

/** Dates and amounts have no settings of their own, and their results are no words. */
export const noWords: Record<Language, AnalysisWords> = { en: none, 'zh-Hans': none, 'zh-Hant': none };

export const phoneWords: Record<Language, AnalysisWords> = {
  en: {
    settings: {},
    values: {
      CN: 'China',
      TW: 'Taiwan',
      HK: 'Hong Kong',
      MO: 'Macao',
      SG: 'Singapore',
      MY: 'Malaysia',
      US: 'United States',
      CA: 'Canada',
    },
    labels: {},
  },
  'zh-Hans': {
    settings: { country: '地区|国家' },
    values: {
      CN: '中国大陆',
      TW: '台湾',
      HK: '香港',
      MO: '澳门',
      SG: '新加坡',
      MY: '马来西亚',
      US: '美国',
      CA: '加拿大',
    },
    labels: {},
  },
  'zh-Hant': {
    settings: { country: '地區|國家' },
    values: {
      CN: '中國大陸',
      TW: '台灣',
      HK: '香港',
      MO: '澳門',
      SG: '新加坡',
      MY: '馬來西亞',
      US: '美國',
      CA: '加拿大',
    },
    labels: {},
  },
};
