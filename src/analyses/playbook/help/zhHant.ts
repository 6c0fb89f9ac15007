import type { HelpWords } from '../../help.ts';

const known =
  '本工具各函數給出的名稱（生命週期、沉默、續費、RFM、價值、社群、S 到 C、意向）用英文、簡體、繁體都認得，與表格用哪種文字無關，也不分大小寫和全半形。';

export const nextActionZhHant: HelpWords = {
  title: '下一步動作',
  summary: '依階段、層級或狀態，在你的或內建的策略表裡查該做什麼。',
  method: `${known}同一名稱以第一列為準。表裡沒有的名稱留空，或取 * 那一列。`,
  columns: {
    label: '階段、層級或狀態。',
    playbook: '你的策略表：第一欄是名稱，後面一欄或幾欄是要做的事。* 代表其他名稱。不填時用內建策略。',
  },
  settings: { show: '動作；或內建表：把內建策略列成表，可複製後修改。' },
};

export const couponZhHant: HelpWords = {
  title: '各層發什麼券',
  summary: '依層級在你的或內建的表裡查該發什麼券。',
  method: `${known}同一層級以第一列為準。表裡沒有的層級留空，或取 * 那一列。`,
  names: { table: '優惠券表' },
  columns: {
    tier: '層級、階段或狀態。',
    table: '你的表：第一欄是層級，後面是券（文字或金額）及其他內容。* 代表其他層級。不填時用內建表。',
  },
  settings: { show: '券；或內建表：把內建的表列出來，可複製後修改。' },
};
