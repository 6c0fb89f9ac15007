import type { ExplainedWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords['zh-Hans'];

export const zhHans: ExplainedWords = {
  method:
    '首个事件落在同一期的会员为一批；第 k 格 = 该批会员中 k 期之后回来的人数 ÷ 该批人数，第 0 列是整批。最后一行是按人数加权的平均：在统计日前已完整的格中，Σ 回来人数 ÷ Σ 会员数。统计日当天或之后才开始的格留空，被统计日截断的格仍在进行中，缺会员或日期的行不计入。',
  settings: {
    ...settings,
    period: '周期',
    cohort: '分批方式|群组|同期群',
    start: '起始事件',
    return: '回访事件',
    'on or after': '当期或之后',
    minimum: '最少次数',
    brackets: '区间',
    rolling: '滚动|滚动24小时',
    columns: '列数',
    value: '取值',
    breakdown: '细分|分组',
    show: '显示',
  },
  values: {
    ...values,
    hour: '小时',
    day: '天',
    week: '周',
    month: '月',
    quarter: '季度',
    'first ever': '首次',
    'first matching': '首次符合',
    recurring: '每期',
    table: '表格',
    members: '会员',
  },
  labels: {
    value: '取值',
    cohort: '批次',
    members: '会员数',
    complete: '完整至',
    column: '列',
    after: '之后第几期',
    member: '会员',
    average: '加权平均',
  },
};
