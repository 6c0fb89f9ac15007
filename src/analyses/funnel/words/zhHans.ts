import type { ExplainedWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords['zh-Hans'];

export const zhHans: ExplainedWords = {
  method:
    '任一步骤 1 的事件都开始一次尝试；之后每一步取上一步同时或之后的第一个对应事件，且须在起点的窗口期之内。每位会员按走到的最远一步计，取最早走到的那次；若有多个起点，取最晚的起点；占上一步 = 本步会员数 ÷ 上一步会员数。一个事件只算一步，缺会员或时间的行不计入，分母为零时比例留空。',
  settings: {
    ...settings,
    window: '窗口期|窗口|转化窗口',
    order: '顺序',
    'late steps': '后续步骤不限日期',
    exclude: '排除',
    'first time': '仅首次',
    breakdown: '细分|分组',
    attribution: '归因',
    show: '显示',
  },
  values: {
    ...values,
    ordered: '按顺序',
    strict: '严格|严格顺序',
    any: '任意顺序|任意|不限顺序',
    steps: '步骤',
    members: '会员',
  },
  labels: {
    step: '步骤',
    event: '事件',
    members: '会员数',
    ofFirst: '占第一步',
    ofPrevious: '占上一步',
    mean: '平均秒数',
    median: '中位秒数',
    anyEvent: '任意事件',
    value: '取值',
    member: '会员',
    time: '时间',
  },
};
