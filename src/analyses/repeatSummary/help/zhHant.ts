import { eventHelp } from '../../events/help.ts';
import type { HelpWords } from '../../help.ts';

export const zhHant: HelpWords = {
  title: '回購彙總',
  summary: '把訂單彙總成每位會員一列：回購次數、首末單間隔、會員時長和回購均額，供價值模型使用。',
  method:
    '同一天（週、月）的訂單算一單。回購次數 = 有訂單的期數減去首期；首末單間隔 = 從首單到末單；會員時長 = 從首單到觀察結束日；回購均額 = 各回購期消費的平均值，不含首期，沒有回購時為 0。金額為負的列是退款：不算訂單，並沖減在它之前的那一單。',
  columns: { member: '每筆訂單的會員。', date: '每筆訂單的日期。', amount: '實付金額。不填時均額留空。' },
  settings: {
    unit: '天、週或月：按哪種週期計數。',
    'divide by': '首末單間隔和會員時長都除以它：填 7 可由天得到帶小數的週。',
    end: '觀察的最後一天，含當天；之後的列不計。不填時取最後一單的日期。',
    'calibration end': '只用到這一天為止的歷史，並另外給出之後的訂單數和均額。之後才首次出現的會員不列出。',
    as_of: '與觀察結束日相同；兩者取較早的一天。',
    'week start': eventHelp['zh-Hant']['week start'],
  },
};
