import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords['zh-Hant'];

export const zhHant: AnalysisWords = {
  title: '漏斗',
  summary: '統計會員沿著一連串事件走到了哪一步，以及每一步花了多久。',
  method:
    '任一步驟 1 的事件都開始一次嘗試；之後每一步取上一步同時或之後的第一個對應事件，且須在起點的視窗期之內。每位會員按走到的最遠一步計，取最早走到的那次；若有多個起點，取最晚的起點；占上一步 = 本步會員數 ÷ 上一步會員數。一個事件只算一步，缺會員或時間的列不計入，分母為零時比例留空。',
  columns: {
    member: '誰做的：會員編號欄。',
    event: '做了什麼：事件名稱欄。',
    time: '什麼時候：帶時刻的日期欄。',
    steps: '依順序列出事件，每列一個；後面可接其他欄的條件，每個條件占三格。',
    properties: '同樣這些列的其他欄，連同標題列，用於條件。',
    members: '帶標題列、每位會員一列的表，用於條件。',
  },
  settings: {
    window: {
      name: '視窗期',
      help: '從起點算起走完整個漏斗的時限，含終點：30 分鐘、24 小時、7 天、1 個月、當天或不限。',
      aliases: ['轉換視窗'],
    },
    order: { name: '順序', help: '按順序（中間可有其他事件）、嚴格（兩步之間不能有其他事件）或任意順序。' },
    'late steps': {
      name: '後續步驟不限日期',
      help: '是：開始日期和結束日期只限制步驟 1，之後的步驟可以晚於最後一天。',
    },
    show: { name: '顯示', help: '步驟，或會員：每位會員走到的每一步各占一列。' },
    ...settings,
    'week start': { name: '每週起始日', help: '在這裡不起作用；可以寫上，方便多個函式共用一塊設定。' },
  },
  values: {
    ordered: '按順序',
    strict: '嚴格',
    any: '任意順序',
    steps: '步驟',
    members: '會員',
    ...values,
  },
  labels: {
    step: '步驟',
    event: '事件',
    members: '會員數',
    ofFirst: '占第一步',
    ofPrevious: '占上一步',
    mean: '平均秒數',
    median: '中位秒數',
    anyEvent: '任意事件',
    value: '取值',
    member: '會員',
    time: '時間',
  },
};
