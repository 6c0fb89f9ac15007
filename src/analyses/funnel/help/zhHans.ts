import { eventHelp } from '../../events/help.ts';
import type { HelpWords } from '../../help.ts';
import { zhHans as words } from '../words/zhHans.ts';

export const zhHans: HelpWords = {
  title: '漏斗',
  summary: '统计会员沿着一串事件走到了哪一步，以及每一步用了多久。',
  method: words.method,
  columns: {
    member: '谁做的：会员编号列。',
    event: '做了什么：事件名称列。',
    time: '什么时候：带时刻的日期列。',
    steps: '按顺序列出事件，每行一个；后面可接其他列的条件，每个条件占三格。',
    properties: '同样这些行的其他列，连同表头，用于条件。',
    members: '带表头、每位会员一行的表，用于条件。',
  },
  settings: {
    ...eventHelp['zh-Hans'],
    window: '从起点算起走完整个漏斗的时限，含终点：30 分钟、24 小时、7 天、1 个月、当天或不限。',
    order: '按顺序（中间可有其他事件）、严格（两步之间不能有其他事件）或任意顺序。',
    'late steps': '是：开始日期和结束日期只限制步骤 1，之后的步骤可以晚于最后一天。',
    exclude:
      '使一次尝试作废的事件：事件、在哪一步之后、在哪一步之前、条件。作废的会员退出漏斗，除非另一次未作废的尝试走得同样远；任意顺序时只清除进度。可以写多行。',
    'first time': '步骤序号，再写“全部”或“符合”：该步只认会员在全部数据中第一个同名事件，或第一个符合条件的事件。',
    breakdown: '一个或多个其他列的列名：每个取值各出一个漏斗。',
    attribution:
      '取会员的哪个值：首次触点、末次触点、每个（各用自己的事件），或“步骤”加序号。按步骤 k 归因时，会员归入其该步事件上的每个取值，各自的漏斗中只有该取值的事件能完成这一步；从未做过该步的会员不计入。',
    show: '步骤，或会员：每位会员走到的每一步各占一行。',
    'week start': '在这里不起作用；可以写上，方便多个函数共用一块设置。',
  },
};
