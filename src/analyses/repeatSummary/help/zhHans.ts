import { eventHelp } from '../../events/help.ts';
import type { HelpWords } from '../../help.ts';

export const zhHans: HelpWords = {
  title: '复购汇总',
  summary: '把订单汇总成每位会员一行：复购次数、首末单间隔、会员时长和复购均额，供价值模型使用。',
  method:
    '同一天（周、月）的订单算一单。复购次数 = 有订单的期数减去首期；首末单间隔 = 从首单到末单；会员时长 = 从首单到观察结束日；复购均额 = 各复购期消费的平均值，不含首期，没有复购时为 0。金额为负的行是退款：不算订单，并冲减在它之前的那一单。',
  columns: { member: '每笔订单的会员。', date: '每笔订单的日期。', amount: '实付金额。不填时均额留空。' },
  settings: {
    unit: '天、周或月：按哪种周期计数。',
    'divide by': '首末单间隔和会员时长都除以它：填 7 可由天得到带小数的周。',
    end: '观察的最后一天，含当天；之后的行不计。不填时取最后一单的日期。',
    'calibration end': '只用到这一天为止的历史，并另外给出之后的订单数和均额。之后才首次出现的会员不列出。',
    as_of: '与观察结束日相同；两者取较早的一天。',
    'week start': eventHelp['zh-Hans']['week start'],
  },
};
