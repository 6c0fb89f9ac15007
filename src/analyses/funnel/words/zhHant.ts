import type { ExplainedWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords['zh-Hant'];

export const zhHant: ExplainedWords = {
  method:
    '任一步驟 1 的事件都開始一次嘗試；之後每一步取上一步同時或之後的第一個對應事件，且須在起點的視窗期之內。每位會員按走到的最遠一步計，取最早走到的那次；若有多個起點，取最晚的起點；占上一步 = 本步會員數 ÷ 上一步會員數。一個事件只算一步，缺會員或時間的列不計入，分母為零時比例留空。',
  settings: {
    ...settings,
    window: '視窗期|時間窗|窗口期|轉換視窗',
    order: '順序',
    'late steps': '後續步驟不限日期',
    exclude: '排除',
    'first time': '僅首次',
    breakdown: '細分|分組',
    attribution: '歸因',
    show: '顯示',
  },
  values: {
    ...values,
    ordered: '按順序',
    strict: '嚴格|嚴格順序',
    any: '任意順序|任意|不限順序',
    steps: '步驟',
    members: '會員',
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
