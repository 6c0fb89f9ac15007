import type { Language } from '../engine/language.ts';

/** The last step of a run: names, order of the tabs, what next month's review compares with. */
export const finishWords: Record<Language, string> = { en: 'Finishing', 'zh-Hans': '收尾', 'zh-Hant': '收尾' };

/** Begins the name of a sheet that is being made; no character that a sheet's name can't have. */
export const beingMadeWords: Record<Language, string> = {
  en: 'Being made – ',
  'zh-Hans': '生成中 – ',
  'zh-Hant': '產生中 – ',
};

/** Who runs a review, when no name was typed. */
export const someoneWords: Record<Language, string> = { en: 'Somebody', 'zh-Hans': '有人', 'zh-Hant': '有人' };
