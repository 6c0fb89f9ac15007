import type { HelpWords } from '../../help.ts';

export const zhHant: HelpWords = {
  title: '比率的區間',
  summary: '逐列給出「成功數 ÷ 會員數」這一比率的下限和上限。',
  method: '每列兩個儲存格：成功數 ÷ 會員數的區間兩端。沒有會員或有空白的列留空；成功數大於會員數時拒絕計算。',
  names: { members: '總人數' },
  columns: {
    successes: '成功的人數，整數。',
    members: '總人數，整數。',
  },
  results: { '': ['下限', '上限'] },
  settings: {
    method: 'Wilson、Clopper–Pearson（精確）、Agresti–Coull、Jeffreys 或 Wald。',
    level: '信賴水準：0.95 或 95%。',
  },
};
