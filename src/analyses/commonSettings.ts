import type { Language } from '../engine/language.ts';
import type { AnalysisWords } from './analysis.ts';
import { choice, type SettingSpec } from './settings.ts';

/** Settings that every analysis knows. */
export const commonSettings = {
  'date order': choice(['', 'dmy', 'mdy', 'ymd'], ''),
  language: choice(['', 'en', 'zh-Hans', 'zh-Hant'], ''),
} satisfies Record<string, SettingSpec>;

const languages = { en: 'English|英文', 'zh-Hans': '简体|简体中文|zh-CN', 'zh-Hant': '繁體|繁體中文|zh-TW|zh-HK' };
const dateOrders = { dmy: '日月年', mdy: '月日年', ymd: '年月日' };
const periods = { day: '日|天', month: '月', quarter: '季度|季', year: '年' };

export const commonSettingWords: Record<Language, Pick<AnalysisWords, 'settings' | 'values'>> = {
  en: { settings: {}, values: languages },
  'zh-Hans': {
    settings: { 'date order': '日期顺序', language: '语言' },
    values: {
      ...languages,
      ...periods,
      ...dateOrders,
      week: '周|星期',
      both: '两者',
      members: '会员',
    },
  },
  'zh-Hant': {
    settings: { 'date order': '日期順序', language: '語言' },
    values: {
      ...languages,
      ...periods,
      ...dateOrders,
      week: '週|周|星期',
      both: '兩者',
      members: '會員',
    },
  },
};
