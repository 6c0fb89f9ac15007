import type { AnalysisWords, ExplainedWords } from '../../analysis.ts';
import { tierNames } from './tierNames.ts';

const scoring = {
  show: '显示',
  recency: '最近消费',
  monetary: '金额口径',
  bins: '档数',
  rule: '规则',
  r_rule: 'R规则',
  f_rule: 'F规则',
  m_rule: 'M规则',
  r_cuts: 'R界限',
  f_cuts: 'F界限',
  m_cuts: 'M界限',
};

const values = {
  sum: '合计',
  mean: '平均',
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

export const scoreWordsZhHans: AnalysisWords = {
  settings: scoring,
  values,
  labels: { r: 'R·最近一次消费', f: 'F·消费频次', m: 'M·消费金额' },
};

export const tierWordsZhHans: ExplainedWords = {
  method:
    '先给 R（最近一次消费）、F（消费频次）、M（消费金额）打分，再由得分定层。十一层用 R 与 F、M 的平均；八类看三项各自的高低；五乘五只用 R 和 F。没有最后订单、订单数或金额的行，以及最后订单晚于统计日的行留空，也不参与切分。',
  settings: {
    ...scoring,
    scheme: '方案',
    high: '高低标准',
    r_limit: 'R高线',
    f_limit: 'F高线',
    m_limit: 'M高线',
    segment: '分段',
    cell: '格子',
    otherwise: '其余',
  },
  values: {
    ...values,
    tier: '分层',
    eleven: '十一层',
    eight: '八类',
    'five-by-five': '五乘五',
    ranges: '区间',
    'average score': '平均分',
    'average value': '平均值',
    median: '中位数',
    'own limits': '自定界限',
  },
  labels: tierNames['zh-Hans'],
};
