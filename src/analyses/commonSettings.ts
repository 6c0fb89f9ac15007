import type { Language } from '../engine/language.ts';
import type { AnalysisWords } from './analysis.ts';
import { choice, type SettingSpec } from './settings.ts';

/** Settings that every analysis knows. */
export const commonSettings = {
  'date order': choice(['', 'dmy', 'mdy', 'ymd'], ''),
  language: choice(['', 'en', 'zh-Hans', 'zh-Hant'], ''),
} satisfies Record<string, SettingSpec>;

const values = { en: 'English', 'zh-Hans': '简体', 'zh-Hant': '繁體' };

export const commonSettingWords: Record<Language, Pick<AnalysisWords, 'settings' | 'values'>> = {
  en: { settings: {}, values },
  'zh-Hans': { settings: { 'date order': '日期顺序', language: '语言' }, values },
  'zh-Hant': { settings: { 'date order': '日期順序', language: '語言' }, values },
};
