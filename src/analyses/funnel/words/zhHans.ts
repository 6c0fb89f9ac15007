import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords['zh-Hans'];

export const zhHans: AnalysisWords = {
  title: '漏斗',
  summary: '统计会员沿着一串事件走到了哪一步，以及每一步用了多久。',
  method:
    '任一步骤 1 的事件都开始一次尝试；之后每一步取上一步同时或之后的第一个对应事件，且须在起点的窗口期之内。每位会员按走到的最远一步计，取最早走到的那次；若有多个起点，取最晚的起点；占上一步 = 本步会员数 ÷ 上一步会员数。一个事件只算一步，缺会员或时间的行不计入，分母为零时比例留空。',
  columns: {
    member: '谁做的：会员编号列。',
    event: '做了什么：事件名称列。',
    time: '什么时候：带时刻的日期列。',
    steps: '按顺序列出事件，每行一个；后面可接其他列的条件，每个条件占三格。',
    properties: '同样这些行的其他列，连同表头，用于条件。',
    members: '带表头、每位会员一行的表，用于条件。',
  },
  settings: {
    window: {
      name: '窗口期',
      help: '从起点算起走完整个漏斗的时限，含终点：30 分钟、24 小时、7 天、1 个月、当天或不限。',
      aliases: ['转化窗口'],
    },
    order: { name: '顺序', help: '按顺序（中间可有其他事件）、严格（两步之间不能有其他事件）或任意顺序。' },
    'late steps': {
      name: '后续步骤不限日期',
      help: '是：开始日期和结束日期只限制步骤 1，之后的步骤可以晚于最后一天。',
    },
    show: { name: '显示', help: '步骤，或会员：每位会员走到的每一步各占一行。' },
    ...settings,
    'week start': { name: '每周起始日', help: '在这里不起作用；可以写上，方便多个函数共用一块设置。' },
  },
  values: {
    ordered: '按顺序',
    strict: '严格',
    any: '任意顺序',
    steps: '步骤',
    members: '会员',
    ...values,
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
