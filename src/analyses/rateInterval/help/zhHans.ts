import type { HelpWords } from '../../help.ts';

export const zhHans: HelpWords = {
  title: '比率的区间',
  summary: '逐行给出“成功数 ÷ 会员数”这一比率的下限和上限。',
  method: '每行两个单元格：成功数 ÷ 会员数的区间两端。没有会员或有空白的行留空；成功数大于会员数时拒绝计算。',
  names: { members: '总人数' },
  columns: {
    successes: '成功的人数，整数。',
    members: '总人数，整数。',
  },
  results: { '': ['下限', '上限'] },
  settings: {
    method: 'Wilson、Clopper–Pearson（精确）、Agresti–Coull、Jeffreys 或 Wald。',
    level: '置信水平：0.95 或 95%。',
  },
};
