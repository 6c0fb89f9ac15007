import { eventHelp } from '../../events/help.ts';
import type { HelpWords } from '../../help.ts';
import { zhHans as words } from '../words/zhHans.ts';

export const zhHans: HelpWords = {
  title: '留存',
  summary: '统计每一批会员在之后第 1、2、3 …… 期还有多少人回来。',
  method: words.method,
  columns: {
    member: '谁：会员编号列。',
    date: '什么时候：日期列；按小时统计时需带时刻。',
    event: '做了什么：事件名称列。不填时每一行都算。',
    properties: '同样这些行的其他列，连同表头，用于条件和取值。',
    members: '带表头、每位会员一行的表，用于条件。',
  },
  settings: {
    ...eventHelp['zh-Hans'],
    period: '小时、天、周、月或季度。',
    cohort:
      '首次（全部数据中第一个起始事件）、首次符合（第一个符合条件的起始事件）或每期（有起始事件的每一期都算加入）。',
    start: '会员因哪个事件加入，后面可接条件。不填或 * 为任意事件。',
    return: '哪个事件算回来，后面可接条件。不填或 * 为任意事件。',
    'on or after': '是：在该期或之后任何一期回来都算。',
    minimum: '会员在一期内至少回来几次才算；有区间时，其中一期达到即可。',
    brackets: '把多期合成一列，写每列的最后一期：1, 3, 7 即 1、2–3、4–7。',
    rolling: '是或 24 小时：每列为从各会员自己的起点算起的 24 小时。',
    columns: '最多几列，含第 0 列。',
    value: '份额、会员，或者合计、平均加一个列名：回访事件在该列的数值。',
    breakdown:
      '一个或多个其他列的列名：按会员起始事件上的取值各出一张表；分批方式为每期时，每个取值只算自己的事件（按滚动 24 小时计时，都从会员唯一的起始事件算起）。',
    show: '表格，或会员：每位会员计入的每一格各占一行。',
    from: '会员加入的第一天。',
    to: '会员加入的最后一天；之后的回访算到统计日。',
  },
};
