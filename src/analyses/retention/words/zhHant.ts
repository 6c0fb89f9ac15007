import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords['zh-Hant'];

export const zhHant: AnalysisWords = {
  title: '留存',
  summary: '統計每一批會員在之後第 1、2、3 …… 期還有多少人回來。',
  method:
    '首個事件落在同一期的會員為一批；第 k 格 = 該批會員中 k 期之後回來的人數 ÷ 該批人數，第 0 欄是整批。最後一列是按人數加權的平均：在統計日前已完整的格中，Σ 回來人數 ÷ Σ 會員數。統計日當天或之後才開始的格留空，被統計日截斷的格仍在進行中，缺會員或日期的列不計入。',
  columns: {
    member: '誰：會員編號欄。',
    date: '什麼時候：日期欄；按小時統計時需帶時刻。',
    event: '做了什麼：事件名稱欄。不填時每一列都算。',
    properties: '同樣這些列的其他欄，連同標題列，用於條件和取值。',
    members: '帶標題列、每位會員一列的表，用於條件。',
  },
  settings: {
    period: { name: '週期', help: '小時、天、週、月或季度。' },
    cohort: {
      name: '分批方式',
      help: '首次（全部資料中第一個起始事件）、首次符合（第一個符合條件的起始事件）或每期（有起始事件的每一期都算加入）。',
      aliases: ['群組', '同期群'],
    },
    start: { name: '起始事件', help: '會員因哪個事件加入，後面可接條件。不填或 * 為任意事件。' },
    return: { name: '回訪事件', help: '哪個事件算回來，後面可接條件。不填或 * 為任意事件。' },
    'on or after': { name: '當期或之後', help: '是：在該期或之後任何一期回來都算。' },
    minimum: { name: '最少次數', help: '會員在一格內至少回來幾次才算。' },
    brackets: { name: '區間', help: '把多期合成一欄，寫每欄的最後一期：1, 3, 7 即 1、2–3、4–7。' },
    rolling: { name: '滾動', help: '是：每欄為從各會員自己的起點算起的 24 小時。', aliases: ['滾動24小時'] },
    columns: { name: '欄數', help: '最多幾欄，含第 0 欄。' },
    value: { name: '取值', help: '份額、會員，或者合計、平均加一個欄名：回訪事件在該欄的數值。' },
    ...settings,
    from: { name: '開始日期', help: '會員加入的第一天。', aliases: ['起始日期'] },
    to: { name: '結束日期', help: '會員加入的最後一天；之後的回訪算到統計日。', aliases: ['截止日期'] },
  },
  values: {
    hour: '小時',
    day: '天',
    week: '週',
    month: '月',
    quarter: '季',
    'first ever': '首次',
    'first matching': '首次符合',
    recurring: '每期',
    ...values,
  },
  labels: {
    cohort: '批次',
    members: '會員數',
    complete: '完整至',
    average: '加權平均',
  },
};
