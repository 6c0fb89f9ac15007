import type { Language } from '../engine/language.ts';

/** The last step of a run: names, order of the tabs, what next month's review compares with. */
export const finishWords: Record<Language, string> = { en: 'Finishing', 'zh-Hans': '收尾', 'zh-Hant': '收尾' };

/** Begins the name of a sheet that is being made; no character that a sheet's name can't have. */
export const beingMadeWords: Record<Language, string> = {
  en: 'Being made – ',
  'zh-Hans': '生成中 – ',
  'zh-Hant': '產生中 – ',
};

/** Stands below the title of an earlier sheet while a new review's content is copied into it. */
export const beingRefreshedWords: Record<Language, string> = {
  en: 'Being refreshed: if this line stays, open the sidebar and continue the review.',
  'zh-Hans': '正在更新：如果这一行一直在，请打开侧边栏继续复盘。',
  'zh-Hant': '正在更新：如果這一行一直在，請開啟側欄繼續覆盤。',
};

/** Who runs a review, when no name was typed. */
export const someoneWords: Record<Language, string> = { en: 'Somebody', 'zh-Hans': '有人', 'zh-Hant': '有人' };
