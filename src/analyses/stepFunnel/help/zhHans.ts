import type { HelpWords } from '../../help.ts';

export const zhHans: HelpWords = {
  title: '宽表漏斗',
  summary: '每位会员一行、每个步骤一列的表：统计会员走到了哪一步。',
  method:
    '前面各步都已填写，且（有日期时）不早于上一步、并在第一个日期的窗口期之内，这一步才算。占上一步 = 本步会员数 ÷ 上一步会员数；分母为零时比例留空。两个日期中若有一个没有时刻，则按天比较。内容流程也这样统计：每篇内容一行，各列为生产、筛选、加工、消费（分发）。',
  columns: {
    steps_with_headers: '各步骤的列，从左到右，连同表头：日期，或是与否（TRUE 和 FALSE、1 和 0）。空白即未做。',
  },
  settings: {
    window: '从第一个日期算起走完整个漏斗的时限，含终点，例如 7 天。不填时不限。',
  },
};
