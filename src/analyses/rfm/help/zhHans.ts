import type { HelpWords } from '../../help.ts';
import { tierWordsZhHans } from '../words/zhHans.ts';

const columns = {
  last_order: 'R·最近一次消费：最后一笔订单的日期（设置“最近消费”为“天数”时，填距今天数）。',
  orders: 'F·消费频次：订单数。没有这一列时，可再填一次金额列，就只按 R 和 M 分。',
  spent: 'M·消费金额：累计消费金额。',
  as_of: '统计到哪一天。不填时取最后一笔订单的次日。',
};

const scoring = {
  recency: 'last_order 里是“日期”（最后一笔订单那天）还是“天数”（距今多少天）。',
  monetary: '合计（所给金额）或平均（金额 ÷ 订单数，即客单价）。',
  bins: '分成几档，3 到 9。数字越大越好。',
  rule: '怎样互相比较：分位数、名次、名次切分、R 包（与 R 的 rfm 包相同）、等分（并列按行序拆开）。',
  r_rule: '只给 R 用的规则。',
  f_rule: '只给 F 用的规则。',
  m_rule: '只给 M 用的规则。',
  r_cuts: '自定界限，单位天，从小到大：30, 60, 90, 180 表示 30 天以内为最高档。',
  f_cuts: '自定界限，单位单，从小到大：1, 2, 3, 4 表示 5 单及以上为最高档。',
  m_cuts: '自定界限，单位与金额列相同，从小到大。恰好等于界限的归入较低一档（规则为“R包”时归入较高一档，与 R 相同）。',
};

export const scoreZhHans: HelpWords = {
  title: 'RFM 得分',
  summary: '按最近一次消费、消费频次、消费金额给每位会员打三位数的分，5 为最好。',
  method:
    'R（最近一次消费）、F（消费频次）、M（消费金额）各切成若干档，数字越大越好。默认用分位数（第 7 型）切分；切分点重合时档数减少。没有最后订单、订单数或金额的行，以及最后订单晚于统计日的行留空，也不参与切分。',
  columns,
  results: { digits: ['R 最近消费', 'F 消费频次', 'M 消费金额'] },
  settings: { show: '编码（543）、分列（三列），或界限：把切分点写成一块设置。', ...scoring },
};

export const tierZhHans: HelpWords = {
  title: 'RFM 分层',
  summary: '按最近一次消费、消费频次、消费金额给出每位会员所在的层。',
  method: tierWordsZhHans.method,
  columns,
  results: { digits: ['R 最近消费', 'F 消费频次', 'M 消费金额'] },
  settings: {
    show: '分层、编码（543）、分列（三列），或界限：把切分点写成一块设置。',
    scheme: '十一层、八类、五乘五或区间（同 R 的 rfm 包）：用哪张名称表。',
    high: '八类：怎样算高。平均分、平均值、中位数或自定界限。显示“界限”可看到数值。',
    r_limit: '八类：距今不超过这么多天，R 为高。',
    f_limit: '八类：订单数达到这个数，F 为高。',
    m_limit: '八类：金额达到这个数，M 为高。',
    segment: '自定分层，每层一行：名称、R、F、M，例如 4-5。留空表示不限。先写的优先。',
    cell: '按编码自定分层，每层一行：名称，然后是编码，例如 555；两位如 55 表示只看 R 和 F。优先于分段。',
    otherwise: '自定分层：其余会员的名称。不填则留空。',
    ...scoring,
  },
};
