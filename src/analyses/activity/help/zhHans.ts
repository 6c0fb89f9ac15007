import { eventHelp } from '../../events/help.ts';
import type { HelpWords } from '../../help.ts';

const columns = {
  member: '谁：会员编号列。',
  date: '什么时候：日期列；按小时统计时需带时刻。',
  event: '做了什么：事件名称列。不填时每一行都算。',
  properties: '同样这些行的其他列，连同表头，用于条件和细分。',
  members: '带表头、每位会员一行的表，用于条件和细分。',
};

const settings = {
  ...eventHelp['zh-Hans'],
  event: '哪个事件算活跃，后面可接条件。写多行时任一即可。不填或 * 为任意事件。',
  breakdown: '一个或多个其他列的列名：每个取值各出一张表，如同其余取值的行不存在。',
};

export const flowZhHans: HelpWords = {
  title: '生命周期流动',
  summary: '逐期统计新增、持续活跃、回流和沉睡的会员数。',
  method:
    '新增：在加入的那一期活跃（会员表中的加入日期，否则为全部数据中第一个符合的事件）。持续活跃：上一期也活跃。回流：中断后再次活跃。沉睡（负数）：上一期活跃而本期没有。脉搏 =（新增 + 回流）÷ 沉睡，无人沉睡时留空。范围内每一期都有一行，最后一期可能仍在进行中。',
  columns: { ...columns, members: '带表头、每位会员一行的表，用于加入日期、条件和细分。' },
  settings: {
    ...settings,
    period: '小时、天、周、月、季度或年。',
    joined: '会员表中加入日期的列名。不填时用看起来像加入日期的列（如有）。',
    show: '流动，或会员：谁在哪一期是哪种状态。',
    from: '第一天，所在的整期都计入。',
    to: '最后一天，所在的整期都计入。',
  },
};

export const activeMembersZhHans: HelpWords = {
  title: '活跃会员',
  summary: '统计日活、周活、月活会员数及其比率。',
  method:
    '按天：当天（日活）、截至当天的 7 天（周活）和 30 天（月活）内活跃的会员。按周或月：短于该期的指标取期内各天的平均，周的周活、月的月活即该自然周、自然月的活跃会员，周的月活取截至周末的 30 天。窗口可以早于范围的第一天。',
  columns,
  settings: {
    ...settings,
    period: '天、周或月：一行是什么。',
    'minimum events': '会员在当天、7 天、30 天、一周或一月内至少有几个事件才算活跃。',
    show: '活跃，或会员：谁在哪一期活跃，以及事件数。',
    from: '第一天，所在的整周或整月都计入。',
    to: '最后一天，所在的整周或整月都计入。',
  },
};

export const stickinessZhHans: HelpWords = {
  title: '黏性',
  summary: '统计在 1、2、3 …… 个不同的天、周或月里活跃的会员数。',
  method:
    '从第一天起把范围切成等长的间隔。事件数达到要求的间隔算活跃，会员按其活跃间隔的个数计数；占比的分母是至少有一个活跃间隔的会员。',
  columns,
  settings: {
    ...settings,
    interval: 'n 天、n 周或 n 个月，从开始日期算起；不填开始日期时，周和月取自然周、自然月。',
    events: '≥ n、≤ n 或 = n：一个间隔内有几个事件才算活跃；只写一个数为 ≥。不填时为一个以上。',
    'at least': '是：达到这么多间隔及以上的会员。',
    show: '期数，或会员：每位会员的活跃期数。',
  },
};
