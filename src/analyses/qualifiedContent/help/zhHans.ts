import type { HelpWords } from '../../help.ts';

export const zhHans: HelpWords = {
  title: '合格内容',
  summary: '判断一篇内容是否合格：TRUE 或 FALSE。',
  method:
    '字数达到界限，并且互动数或阅读数达到界限，为合格；恰好等于界限算达到。界限是本工具的默认设置，并非行业标准。空表示未知：可能影响结论时留空。没有传入的列也算未知；不作要求时把它的界限设为 0。',
  columns: { words: '字数。', interactions: '互动数：点赞、评论、转发合计。', reads: '阅读数。' },
  settings: { words: '字数达到多少。0 表示不限。', interactions: '互动数达到多少。', reads: '阅读数达到多少。' },
};
