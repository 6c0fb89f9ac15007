import { eventHelp } from '../../events/help.ts';
import type { HelpWords } from '../../help.ts';

const columns = {
  member: '誰：會員編號欄。',
  date: '什麼時候：日期欄；按小時統計時需帶時刻。',
  event: '做了什麼：事件名稱欄。不填時每一列都算。',
  properties: '同樣這些列的其他欄，連同標題列，用於條件和細分。',
  members: '帶標題列、每位會員一列的表，用於條件和細分。',
};

const settings = {
  ...eventHelp['zh-Hant'],
  event: '哪個事件算活躍，後面可接條件。寫多列時任一即可。不填或 * 為任意事件。',
  breakdown: '一個或多個其他欄的欄名：每個取值各出一張表，如同其餘取值的列不存在。',
};

export const flowZhHant: HelpWords = {
  title: '生命週期流動',
  summary: '逐期統計新增、持續活躍、回流和沉睡的會員數。',
  method:
    '新增：在加入的那一期活躍（會員表中的加入日期，否則為全部資料中第一個符合的事件）。持續活躍：上一期也活躍。回流：中斷後再次活躍。沉睡（負數）：上一期活躍而本期沒有。脈搏 =（新增 + 回流）÷ 沉睡，無人沉睡時留空。範圍內每一期都有一列，最後一期可能仍在進行中。',
  columns: { ...columns, members: '帶標題列、每位會員一列的表，用於加入日期、條件和細分。' },
  settings: {
    ...settings,
    period: '小時、天、週、月、季或年。',
    joined: '會員表中加入日期的欄名。不填時用看起來像加入日期的欄（如有）。',
    show: '流動，或會員：誰在哪一期是哪種狀態。',
    from: '第一天，所在的整期都計入。',
    to: '最後一天，所在的整期都計入。',
  },
};

export const activeMembersZhHant: HelpWords = {
  title: '活躍會員',
  summary: '統計日活、週活、月活會員數及其比率。',
  method:
    '按天：當天（日活）、截至當天的 7 天（週活）和 30 天（月活）內活躍的會員。按週或月：短於該期的指標取期內各天的平均，週的週活、月的月活即該自然週、自然月的活躍會員，週的月活取截至週末的 30 天。視窗可以早於範圍的第一天。',
  columns,
  settings: {
    ...settings,
    period: '天、週或月：一列是什麼。',
    'minimum events': '會員在當天、7 天、30 天、一週或一月內至少有幾個事件才算活躍。',
    show: '活躍，或會員：誰在哪一期活躍，以及事件數。',
    from: '第一天，所在的整週或整月都計入。',
    to: '最後一天，所在的整週或整月都計入。',
  },
};

export const stickinessZhHant: HelpWords = {
  title: '黏著度',
  summary: '統計在 1、2、3 …… 個不同的天、週或月裡活躍的會員數。',
  method:
    '從第一天起把範圍切成等長的間隔。事件數達到要求的間隔算活躍，會員按其活躍間隔的個數計數；佔比的分母是至少有一個活躍間隔的會員。',
  columns,
  settings: {
    ...settings,
    interval: 'n 天、n 週或 n 個月，從開始日期算起；不填開始日期時，週和月取自然週、自然月。',
    events: '≥ n、≤ n 或 = n：一個間隔內有幾個事件才算活躍；只寫一個數為 ≥。不填時為一個以上。',
    'at least': '是：達到這麼多間隔及以上的會員。',
    show: '期數，或會員：每位會員的活躍期數。',
  },
};
