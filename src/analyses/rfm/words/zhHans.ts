import type { AnalysisWords } from '../../analysis.ts';
import { TIER_NAMES } from '../tiers.ts';

const columns = {
  last_order: 'R·最近一次消费：最后一笔订单的日期（设置“最近消费”为“天数”时，填距今天数）。',
  orders: 'F·消费频次：订单数。',
  spent: 'M·消费金额：累计消费金额。',
  as_of: '统计到哪一天。不填时取最后一笔订单的次日。',
};

const scoring = {
  recency: { name: '最近消费', help: 'last_order 里是“日期”（最后一笔订单那天）还是“天数”（距今多少天）。' },
  bins: { name: '档数', help: '分成几档，3 到 9。数字越大越好。' },
  rule: {
    name: '规则',
    help: '怎样互相比较：分位数、名次、名次切分、R 包（与 R 的 rfm 包相同）、等分（并列按行序拆开）。',
  },
  r_rule: { name: 'R规则', help: '只给 R 用的规则。' },
  f_rule: { name: 'F规则', help: '只给 F 用的规则。' },
  m_rule: { name: 'M规则', help: '只给 M 用的规则。' },
  r_cuts: { name: 'R界限', help: '自定界限，单位天，从小到大：30, 60, 90, 180 表示 30 天以内为最高档。' },
  f_cuts: { name: 'F界限', help: '自定界限，单位单，从小到大：1, 2, 3, 4 表示 5 单及以上为最高档。' },
  m_cuts: { name: 'M界限', help: '自定界限，单位与金额列相同，从小到大。恰好等于界限的归入较低一档。' },
};

const values = {
  date: '日期',
  days: '天数',
  quantile: '分位数',
  rank: '名次',
  'rank-cut': '名次切分',
  'r-package': 'R包',
  ntile: '等分',
  code: '编码',
  digits: '分列',
  cuts: '界限',
};

const blanks = '没有最后订单、订单数或金额的行，以及最后订单晚于统计日的行留空，也不参与切分。';

export const scoreWordsZhHans: AnalysisWords = {
  title: 'RFM 得分',
  summary: '按最近一次消费、消费频次、消费金额给每位会员打三位数的分，5 为最好。',
  method: `R（最近一次消费）、F（消费频次）、M（消费金额）各切成若干档，数字越大越好。默认用分位数（第 7 型）切分；切分点重合时档数减少。${blanks}`,
  columns,
  settings: {
    show: { name: '显示', help: '编码（543）、分列（三列），或界限：把切分点写成一块设置。' },
    ...scoring,
  },
  values,
  labels: { r: 'R·最近一次消费', f: 'F·消费频次', m: 'M·消费金额' },
};

export const tierWordsZhHans: AnalysisWords = {
  title: 'RFM 分层',
  summary: '按最近一次消费、消费频次、消费金额给出每位会员所在的层。',
  method: `先给 R（最近一次消费）、F（消费频次）、M（消费金额）打分，再由得分定层。十一层用 R 与 F、M 的平均；八类看三项各自的高低；五乘五只用 R 和 F。${blanks}`,
  columns,
  settings: {
    show: { name: '显示', help: '分层、编码（543）、分列（三列），或界限：把切分点写成一块设置。' },
    scheme: { name: '方案', help: '十一层、八类或五乘五：用哪张名称表。' },
    high: { name: '高低标准', help: '八类：怎样算高。平均分、平均值、中位数或自定界限。显示“界限”可看到数值。' },
    r_limit: { name: 'R高线', help: '八类：距今不超过这么多天，R 为高。' },
    f_limit: { name: 'F高线', help: '八类：订单数达到这个数，F 为高。' },
    m_limit: { name: 'M高线', help: '八类：金额达到这个数，M 为高。' },
    segment: { name: '分段', help: '自定分层，每层一行：名称、R、F、M，例如 4-5。留空表示不限。先写的优先。' },
    cell: {
      name: '格子',
      help: '按编码自定分层，每层一行：名称，然后是编码，例如 555；两位如 55 表示只看 R 和 F。优先于分段。',
    },
    otherwise: { name: '其余', help: '自定分层：其余会员的名称。不填则留空。' },
    ...scoring,
  },
  values: {
    ...values,
    tier: '分层',
    eleven: '十一层',
    eight: '八类',
    'five-by-five': '五乘五',
    'average score': '平均分',
    'average value': '平均值',
    median: '中位数',
    'own limits': '自定界限',
  },
  labels: TIER_NAMES['zh-Hans'],
};
