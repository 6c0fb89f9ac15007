import type { HelpWords } from '../../help.ts';

const method =
  '先檢查各組人數是否符合預期的分配（χ²）；再列出每組及其 Wilson 區間（平均值為 Student 區間）；多於兩組時有整體檢定（χ²，平均值用 F）；然後是每對比較：絕對提升及其區間和檢定的 p，相對於對照的提升（delta 法）及其區間和 p，Holm 校正後的 p，統計量和自由度，以及結論。算不出的數留空。';

const settings = {
  test: '自動（合併z；期望數低於 5 時用 Fisher；數值用 Welch）、合併z、不合併z、χ²（卡方檢定）、Yates、Fisher、Welch 或 Student。Welch 和 Student 也可用於是與否（按 1 和 0 計）。',
  alternative: '雙側、大於（該組高於對照）或 小於。單側時區間只有一端。',
  level: '所有區間的信賴水準，結論的界限是 1 減它：0.95 或 95%。',
  interval:
    '轉化率絕對提升的區間：Newcombe、Wald（用 Yates 時依 R 的 prop.test 加寬）、Agresti–Caffo 或 Miettinen–Nurminen。平均值用 t 區間。',
  relative: '轉化率的相對提升用什麼分配：常態，或 t（Welch 自由度）。平均值一律用 t。',
  ratio: '加上轉化率之比：對數（log）、Koopman 或 Miettinen–Nurminen。不填則沒有。',
  'odds ratio': '加上勝算比：logit。不填則沒有。',
  against:
    '每組都與之比較的固定轉化率（0.1 或 10%）或平均值：精確二項檢定、Clopper–Pearson 區間和單樣本 z（檢定為「不合併z」時用該組自己的變異數，為「Yates校正」時帶連續性校正）；平均值用單樣本 t。此時一組就夠。',
  chance: '填「是」時，每對加上該組更好的機率和選擇它的預期損失（平坦先驗、常態分配），絕對提升和相對提升各一份。',
  anytime:
    '一個人數：加上兩種提升的隨時有效區間和 p，無論看多少次都成立，總人數接近該數時最窄。它們是雙側的，結論也要過它們這一關。',
  split: '預期的分配，依結果中組的順序每組一個數：50, 50、50:50 或 1, 1, 2。不填為均分。',
  pairs: '全部（兩兩比較）或 只比對照（各組只與對照組比較）。',
  control: '對照組的名稱。不填為第一組。',
  'too few': '人數低於它的組沒有自己的區間，與它有關的比較不下結論。',
};

export const rows: HelpWords = {
  title: 'A/B 測試（明細）',
  summary: '依是/否結果或數值比較各組會員：樣本比例、轉化率或平均值、提升及區間、p 值和結論。',
  method,
  columns: {
    group:
      '每位會員所在的組。名為 對照組、對照、原版、control 之類的組是對照組，否則取數字或名稱排在最前的組；也可用設定「對照組」指定。',
    outcome: '每位會員的結果：全是 是/否（或 1/0），或全是數值。沒有組別或結果的列不計入。',
  },
  settings,
};

export const counts: HelpWords = {
  title: 'A/B 測試（彙總）',
  summary: '用每組一列的彙總表做同樣的比較。',
  method,
  names: { table: '各組彙總表' },
  columns: {
    table:
      '帶表頭的表，對照組在第一列。表頭：組別、會員數、轉化數；組別、會員數、合計、平方和；或 組別、會員數、平均值、標準差；英文表頭也可。其他欄不理會。',
  },
  settings,
};
