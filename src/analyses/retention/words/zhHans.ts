import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords['zh-Hans'];

export const zhHans: AnalysisWords = {
  title: '留存',
  summary: '统计每一批会员在之后第 1、2、3 …… 期还有多少人回来。',
  method:
    '首个事件落在同一期的会员为一批；第 k 格 = 该批会员中 k 期之后回来的人数 ÷ 该批人数，第 0 列是整批。最后一行是按人数加权的平均：在统计日前已完整的格中，Σ 回来人数 ÷ Σ 会员数。统计日当天或之后才开始的格留空，被统计日截断的格仍在进行中，缺会员或日期的行不计入。',
  columns: {
    member: '谁：会员编号列。',
    date: '什么时候：日期列；按小时统计时需带时刻。',
    event: '做了什么：事件名称列。不填时每一行都算。',
    properties: '同样这些行的其他列，连同表头，用于条件和取值。',
    members: '带表头、每位会员一行的表，用于条件。',
  },
  settings: {
    period: { name: '周期', help: '小时、天、周、月或季度。' },
    cohort: {
      name: '分批方式',
      help: '首次（全部数据中第一个起始事件）、首次符合（第一个符合条件的起始事件）或每期（有起始事件的每一期都算加入）。',
      aliases: ['群组', '同期群'],
    },
    start: { name: '起始事件', help: '会员因哪个事件加入，后面可接条件。不填或 * 为任意事件。' },
    return: { name: '回访事件', help: '哪个事件算回来，后面可接条件。不填或 * 为任意事件。' },
    'on or after': { name: '当期或之后', help: '是：在该期或之后任何一期回来都算。' },
    minimum: { name: '最少次数', help: '会员在一格内至少回来几次才算。' },
    brackets: { name: '区间', help: '把多期合成一列，写每列的最后一期：1, 3, 7 即 1、2–3、4–7。' },
    rolling: { name: '滚动', help: '是：每列为从各会员自己的起点算起的 24 小时。', aliases: ['滚动24小时'] },
    columns: { name: '列数', help: '最多几列，含第 0 列。' },
    value: { name: '取值', help: '份额、会员，或者合计、平均加一个列名：回访事件在该列的数值。' },
    ...settings,
    from: { name: '开始日期', help: '会员加入的第一天。', aliases: ['起始日期'] },
    to: { name: '结束日期', help: '会员加入的最后一天；之后的回访算到统计日。', aliases: ['截止日期'] },
  },
  values: {
    hour: '小时',
    day: '天',
    week: '周',
    month: '月',
    quarter: '季度',
    'first ever': '首次',
    'first matching': '首次符合',
    recurring: '每期',
    ...values,
  },
  labels: {
    cohort: '批次',
    members: '会员数',
    complete: '完整至',
    average: '加权平均',
  },
};
