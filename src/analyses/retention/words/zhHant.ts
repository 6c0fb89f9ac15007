import type { ExplainedWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords['zh-Hant'];

export const zhHant: ExplainedWords = {
  method:
    '首個事件落在同一期的會員為一批；第 k 格 = 該批會員中 k 期之後回來的人數 ÷ 該批人數，第 0 欄是整批。最後一列是按人數加權的平均：在統計日前已完整的格中，Σ 回來人數 ÷ Σ 會員數。統計日當天或之後才開始的格留空，被統計日截斷的格仍在進行中，缺會員或日期的列不計入。',
  settings: {
    ...settings,
    period: '週期',
    cohort: '分批方式|群組|同期群',
    start: '起始事件',
    return: '回訪事件',
    'on or after': '當期或之後',
    minimum: '最少次數',
    brackets: '區間',
    rolling: '滾動|滾動24小時',
    columns: '欄數',
    value: '取值',
    breakdown: '細分|分組',
    show: '顯示',
  },
  values: {
    ...values,
    hour: '小時',
    day: '天',
    week: '週',
    month: '月',
    quarter: '季',
    'first ever': '首次',
    'first matching': '首次符合',
    recurring: '每期',
    table: '表格',
    members: '會員',
  },
  labels: {
    value: '取值',
    cohort: '批次',
    members: '會員數',
    complete: '完整至',
    column: '欄',
    after: '之後第幾期',
    member: '會員',
    average: '加權平均',
  },
};
