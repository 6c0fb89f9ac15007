import type { AnalysisWords, ExplainedWords } from '../../analysis.ts';
import { tierNames } from './tierNames.ts';

const scoring = {
  show: '顯示',
  recency: '最近消費',
  monetary: '金額口徑',
  bins: '級數',
  rule: '規則',
  r_rule: 'R規則',
  f_rule: 'F規則',
  m_rule: 'M規則',
  r_cuts: 'R界限',
  f_cuts: 'F界限',
  m_cuts: 'M界限',
};

const values = {
  sum: '合計',
  mean: '平均',
  date: '日期',
  days: '天數',
  quantile: '分位數',
  rank: '名次',
  'rank-cut': '名次切分',
  'r-package': 'R套件',
  ntile: '等分',
  code: '編碼',
  digits: '分欄',
  cuts: '界限',
};

export const scoreWordsZhHant: AnalysisWords = {
  settings: scoring,
  values,
  labels: { r: 'R·最近一次消費', f: 'F·消費頻次', m: 'M·消費金額' },
};

export const tierWordsZhHant: ExplainedWords = {
  method:
    '先為 R（最近一次消費）、F（消費頻次）、M（消費金額）打分，再由得分定層。十一層用 R 與 F、M 的平均；八類看三項各自的高低；五乘五只用 R 和 F。沒有最後訂單、訂單數或金額的列，以及最後訂單晚於統計日的列留空，也不參與切分。',
  settings: {
    ...scoring,
    scheme: '方案',
    high: '高低標準',
    r_limit: 'R高線',
    f_limit: 'F高線',
    m_limit: 'M高線',
    segment: '分段',
    cell: '格子',
    otherwise: '其餘',
  },
  values: {
    ...values,
    tier: '分層',
    eleven: '十一層',
    eight: '八類',
    'five-by-five': '五乘五',
    ranges: '區間',
    'average score': '平均分',
    'average value': '平均值',
    median: '中位數',
    'own limits': '自訂界限',
  },
  labels: tierNames['zh-Hant'],
};
