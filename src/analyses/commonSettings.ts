import type { Language } from '../engine/language.ts';
import type { AnalysisWords } from './analysis.ts';
import { choice, type SettingSpec } from './settings.ts';

/** Settings that every analysis knows. */
export const commonSettings = {
  'date order': choice(['', 'dmy', 'mdy', 'ymd'], ''),
  language: choice(['', 'en', 'zh-Hans', 'zh-Hant'], ''),
} satisfies Record<string, SettingSpec>;

type CommonWords = Pick<AnalysisWords, 'settings' | 'values'>;

const values = { dmy: 'dmy', mdy: 'mdy', ymd: 'ymd', en: 'English', 'zh-Hans': '简体', 'zh-Hant': '繁體' };

export const commonSettingWords: Record<Language, CommonWords> = {
  en: {
    settings: {
      'date order': { name: 'date order', help: 'How dates such as 05/06/2026 are written: dmy, mdy or ymd.' },
      language: { name: 'language', help: "Language of the words in the result. Left out: the file's." },
    },
    values,
  },
  'zh-Hans': {
    settings: {
      'date order': { name: '日期顺序', help: '05/06/2026 这类日期的写法：dmy、mdy 或 ymd。' },
      language: { name: '语言', help: '结果中文字的语言。不填时跟随文件。' },
    },
    values,
  },
  'zh-Hant': {
    settings: {
      'date order': { name: '日期順序', help: '05/06/2026 這類日期的寫法：dmy、mdy 或 ymd。' },
      language: { name: '語言', help: '結果中文字的語言。不填時跟隨檔案。' },
    },
    values,
  },
};
