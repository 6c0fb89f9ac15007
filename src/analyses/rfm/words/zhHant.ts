import type { AnalysisWords } from '../../analysis.ts';
import { TIER_NAMES } from '../tiers.ts';

const columns = {
  last_order: 'R·最近一次消費：最後一筆訂單的日期（設定「最近消費」為「天數」時，填距今天數）。',
  orders: 'F·消費頻次：訂單數。',
  spent: 'M·消費金額：累計消費金額。',
  as_of: '統計到哪一天。不填時取最後一筆訂單的隔天。',
};

const scoring = {
  recency: { name: '最近消費', help: 'last_order 裡是「日期」（最後一筆訂單那天）還是「天數」（距今幾天）。' },
  bins: { name: '級數', help: '分成幾級，3 到 9。數字越大越好。' },
  rule: {
    name: '規則',
    help: '怎樣互相比較：分位數、名次、名次切分、R 套件（與 R 的 rfm 套件相同）、等分（同值依列序拆開）。',
  },
  r_rule: { name: 'R規則', help: '只給 R 用的規則。' },
  f_rule: { name: 'F規則', help: '只給 F 用的規則。' },
  m_rule: { name: 'M規則', help: '只給 M 用的規則。' },
  r_cuts: { name: 'R界限', help: '自訂界限，單位為天，由小到大：30, 60, 90, 180 表示 30 天以內為最高級。' },
  f_cuts: { name: 'F界限', help: '自訂界限，單位為筆，由小到大：1, 2, 3, 4 表示 5 筆以上為最高級。' },
  m_cuts: { name: 'M界限', help: '自訂界限，單位與金額欄相同，由小到大。剛好等於界限的歸入較低一級。' },
};

const values = {
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

const blanks = '沒有最後訂單、訂單數或金額的列，以及最後訂單晚於統計日的列留空，也不參與切分。';

export const scoreWordsZhHant: AnalysisWords = {
  title: 'RFM 得分',
  summary: '依最近一次消費、消費頻次、消費金額為每位會員打三位數的分，5 為最好。',
  method: `R（最近一次消費）、F（消費頻次）、M（消費金額）各切成若干級，數字越大越好。預設用分位數（第 7 型）切分；切分點重合時級數減少。${blanks}`,
  columns,
  settings: {
    show: { name: '顯示', help: '編碼（543）、分欄（三欄），或界限：把切分點寫成一塊設定。' },
    ...scoring,
  },
  values,
  labels: { r: 'R·最近一次消費', f: 'F·消費頻次', m: 'M·消費金額' },
};

export const tierWordsZhHant: AnalysisWords = {
  title: 'RFM 分層',
  summary: '依最近一次消費、消費頻次、消費金額給出每位會員所在的層。',
  method: `先為 R（最近一次消費）、F（消費頻次）、M（消費金額）打分，再由得分定層。十一層用 R 與 F、M 的平均；八類看三項各自的高低；五乘五只用 R 和 F。${blanks}`,
  columns,
  settings: {
    show: { name: '顯示', help: '分層、編碼（543）、分欄（三欄），或界限：把切分點寫成一塊設定。' },
    scheme: { name: '方案', help: '十一層、八類或五乘五：用哪張名稱表。' },
    high: { name: '高低標準', help: '八類：怎樣算高。平均分、平均值、中位數或自訂界限。顯示「界限」可看到數值。' },
    r_limit: { name: 'R高線', help: '八類：距今不超過這麼多天，R 為高。' },
    f_limit: { name: 'F高線', help: '八類：訂單數達到這個數，F 為高。' },
    m_limit: { name: 'M高線', help: '八類：金額達到這個數，M 為高。' },
    segment: { name: '分段', help: '自訂分層，每層一列：名稱、R、F、M，例如 4-5。留空表示不限。先寫的優先。' },
    cell: {
      name: '格子',
      help: '按編碼自訂分層，每層一列：名稱，然後是編碼，例如 555；兩位如 55 表示只看 R 和 F。優先於分段。',
    },
    otherwise: { name: '其餘', help: '自訂分層：其餘會員的名稱。不填則留空。' },
    ...scoring,
  },
  values: {
    ...values,
    tier: '分層',
    eleven: '十一層',
    eight: '八類',
    'five-by-five': '五乘五',
    'average score': '平均分',
    'average value': '平均值',
    median: '中位數',
    'own limits': '自訂界限',
  },
  labels: TIER_NAMES['zh-Hant'],
};
