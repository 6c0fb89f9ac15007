import type { HelpWords } from '../../help.ts';

export const zhHant: HelpWords = {
  title: '層級變動',
  summary: '統計會員在各層級之間的變動：列是原來的層級，欄是現在的層級，並列出加入和離開的人數。',
  method:
    '兩張表依會員編號對應。列是原來的層級，欄是現在的層級；「加入」指只在後一張表裡的會員，「離開」指只在前一張表裡的會員。合計等於各表的會員數。同一張表裡一位會員有兩個不同層級時拒絕計算。',
  columns: {
    before_id: '前一張表的會員。',
    before_tier: '對應的層級。',
    after_id: '後一張表的會員，列數可以不同。',
    after_tier: '對應的層級。',
  },
  settings: {},
};
