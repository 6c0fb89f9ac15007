import type { HelpWords } from '../../help.ts';

export const zhHant: HelpWords = {
  title: '下次應購日',
  summary: '給出會員上次所購用完、該再次下單的日期。',
  method:
    '最後一筆訂單的日期加上使用週期（天），有數量時乘以數量，不足一天的捨去。所需儲存格為空，或訂單晚於統計日時，留空。',
  columns: {
    last_order: '最後一筆訂單的日期。',
    cycle_days: '一件能用幾天；也可只給一格，所有人通用。',
    quantity: '買了幾件。不填以一件計；儲存格為空表示未知，不當作一件。',
    as_of: '統計到哪一天，之後的訂單不計。不填時取最後一筆訂單的隔天。',
  },
  settings: { show: '日期；或剩餘天數：從統計日到應購日還有幾天，已過為負數。' },
};
