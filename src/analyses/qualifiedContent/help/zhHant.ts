import type { HelpWords } from '../../help.ts';

export const zhHant: HelpWords = {
  title: '合格內容',
  summary: '判斷一篇內容是否合格：TRUE 或 FALSE。',
  method:
    '字數達到界限，並且互動數或閱讀數達到界限，為合格；剛好等於界限算達到。界限是本工具的預設值，並非業界標準。空表示未知：可能影響結論時留空。沒有傳入的欄也算未知；不作要求時把它的界限設為 0。',
  columns: { words: '字數。', interactions: '互動數：按讚、留言、轉發合計。', reads: '閱讀數。' },
  settings: { words: '字數達到多少。0 表示不限。', interactions: '互動數達到多少。', reads: '閱讀數達到多少。' },
};
