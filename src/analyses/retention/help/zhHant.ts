import { eventHelp } from '../../events/help.ts';
import type { HelpWords } from '../../help.ts';
import { zhHant as words } from '../words/zhHant.ts';

export const zhHant: HelpWords = {
  title: '留存',
  summary: '統計每一批會員在之後第 1、2、3 …… 期還有多少人回來。',
  method: words.method,
  columns: {
    member: '誰：會員編號欄。',
    date: '什麼時候：日期欄；按小時統計時需帶時刻。',
    event: '做了什麼：事件名稱欄。不填時每一列都算。',
    properties: '同樣這些列的其他欄，連同標題列，用於條件和取值。',
    members: '帶標題列、每位會員一列的表，用於條件。',
  },
  settings: {
    ...eventHelp['zh-Hant'],
    period: '小時、天、週、月或季度。',
    cohort:
      '首次（全部資料中第一個起始事件）、首次符合（第一個符合條件的起始事件）或每期（有起始事件的每一期都算加入）。',
    start: '會員因哪個事件加入，後面可接條件。不填或 * 為任意事件。',
    return: '哪個事件算回來，後面可接條件。不填或 * 為任意事件。',
    'on or after': '是：在該期或之後任何一期回來都算。',
    minimum: '會員在一期內至少回來幾次才算；有區間時，其中一期達到即可。',
    brackets: '把多期合成一欄，寫每欄的最後一期：1, 3, 7 即 1、2–3、4–7。',
    rolling: '是或 24 小時：每欄為從各會員自己的起點算起的 24 小時。',
    columns: '最多幾欄，含第 0 欄。',
    value: '份額、會員，或者合計、平均加一個欄名：回訪事件在該欄的數值。',
    breakdown:
      '一個或多個其他欄的欄名：按會員起始事件上的取值各出一張表；分批方式為每期時，每個取值只算自己的事件（按滾動 24 小時計時，都從會員唯一的起始事件算起）。',
    show: '表格，或會員：每位會員計入的每一格各占一列。',
    from: '會員加入的第一天。',
    to: '會員加入的最後一天；之後的回訪算到統計日。',
  },
};
