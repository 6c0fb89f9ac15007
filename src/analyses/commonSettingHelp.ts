import type { Language } from '../engine/language.ts';
import type { HelpWords } from './help.ts';

/** What the settings of commonSettings.ts do. */
export const commonSettingHelp: Record<Language, HelpWords['settings']> = {
  en: {
    'date order': 'How dates such as 05/06/2026 are written: dmy, mdy or ymd.',
    language: "Language of the words in the result. Left out: the file's.",
  },
  'zh-Hans': {
    'date order': '05/06/2026 这类日期的写法：日月年、月日年或年月日（dmy、mdy、ymd）。',
    language: '结果中文字的语言。不填时跟随文件。',
  },
  'zh-Hant': {
    'date order': '05/06/2026 這類日期的寫法：日月年、月日年或年月日（dmy、mdy、ymd）。',
    language: '結果中文字的語言。不填時跟隨檔案。',
  },
};
