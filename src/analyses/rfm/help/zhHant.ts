import type { HelpWords } from '../../help.ts';
import { tierWordsZhHant } from '../words/zhHant.ts';

const columns = {
  last_order: 'R·最近一次消費：最後一筆訂單的日期（設定「最近消費」為「天數」時，填距今天數）。',
  orders: 'F·消費頻次：訂單數。沒有這一欄時，可再填一次金額欄，就只按 R 和 M 分。',
  spent: 'M·消費金額：累計消費金額。',
  as_of: '統計到哪一天。不填時取最後一筆訂單的隔天。',
};

const scoring = {
  recency: 'last_order 裡是「日期」（最後一筆訂單那天）還是「天數」（距今幾天）。',
  monetary: '合計（所給金額）或平均（金額 ÷ 訂單數，即客單價）。',
  bins: '分成幾級，3 到 9。數字越大越好。',
  rule: '怎樣互相比較：分位數、名次、名次切分、R 套件（與 R 的 rfm 套件相同）、等分（同值依列序拆開）。',
  r_rule: '只給 R 用的規則。',
  f_rule: '只給 F 用的規則。',
  m_rule: '只給 M 用的規則。',
  r_cuts: '自訂界限，單位為天，由小到大：30, 60, 90, 180 表示 30 天以內為最高級。',
  f_cuts: '自訂界限，單位為筆，由小到大：1, 2, 3, 4 表示 5 筆以上為最高級。',
  m_cuts:
    '自訂界限，單位與金額欄相同，由小到大。剛好等於界限的歸入較低一級（規則為「R套件」時歸入較高一級，與 R 相同）。',
};

export const scoreZhHant: HelpWords = {
  title: 'RFM 得分',
  summary: '依最近一次消費、消費頻次、消費金額為每位會員打三位數的分，5 為最好。',
  method:
    'R（最近一次消費）、F（消費頻次）、M（消費金額）各切成若干級，數字越大越好。預設用分位數（第 7 型）切分；切分點重合時級數減少。沒有最後訂單、訂單數或金額的列，以及最後訂單晚於統計日的列留空，也不參與切分。',
  columns,
  results: { digits: ['R 最近消費', 'F 消費頻次', 'M 消費金額'] },
  settings: { show: '編碼（543）、分欄（三欄），或界限：把切分點寫成一塊設定。', ...scoring },
};

export const tierZhHant: HelpWords = {
  title: 'RFM 分層',
  summary: '依最近一次消費、消費頻次、消費金額給出每位會員所在的層。',
  method: tierWordsZhHant.method,
  columns,
  results: { digits: ['R 最近消費', 'F 消費頻次', 'M 消費金額'] },
  settings: {
    show: '分層、編碼（543）、分欄（三欄），或界限：把切分點寫成一塊設定。',
    scheme: '十一層、八類、五乘五或區間（同 R 的 rfm 套件）：用哪張名稱表。',
    high: '八類：怎樣算高。平均分、平均值、中位數或自訂界限。顯示「界限」可看到數值。',
    r_limit: '八類：距今不超過這麼多天，R 為高。',
    f_limit: '八類：訂單數達到這個數，F 為高。',
    m_limit: '八類：金額達到這個數，M 為高。',
    segment: '自訂分層，每層一列：名稱、R、F、M，例如 4-5。留空表示不限。先寫的優先。',
    cell: '按編碼自訂分層，每層一列：名稱，然後是編碼，例如 555；兩位如 55 表示只看 R 和 F。優先於分段。',
    otherwise: '自訂分層：其餘會員的名稱。不填則留空。',
    ...scoring,
  },
};
