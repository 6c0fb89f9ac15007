import type { HelpWords } from '../../help.ts';

export const zhHant: HelpWords = {
  title: '標籤匯出',
  summary: '把標籤整理成企業微信可匯入的表：每位客戶每個標籤一列，並依其限制檢查。',
  method:
    '每一欄是一個標籤組，標題是組名；一格可以有多個標籤，其他函式的分層結果也可以用。名稱過長的會截斷。超過上限時保留客戶最多的標籤，其餘不匯入；每個問題一列，附說明。限制取自企業微信（名稱 15 字，100 組、每組 100 個，每位客戶 3,000 個），可以修改。',
  names: { customer: '客戶 ID', tags_with_headers: '帶標題列的標籤欄' },
  columns: {
    customer: '企業微信用來識別客戶的 ID。',
    tags_with_headers: '客戶旁邊的一欄或多欄標籤，連同標題列。',
  },
  settings: {
    show: '匯入：每位客戶每個標籤一列；標籤：每個標籤一列和客戶數；超限：超過上限、被截斷或缺客戶的情況。',
    group: '要匯出的欄，一欄一列：標題，另有組名時寫在右邊。不填時為全部欄。',
    separator: '同一儲存格裡標籤之間的符號。不填時為逗號、頓號、分號、直線和換行。',
    'name length': '標籤或標籤組名稱最多幾個字。',
    groups: '最多幾個標籤組。',
    'tags in group': '一組最多幾個標籤。',
    'tags of customer': '一位客戶最多幾個標籤。',
    'tags in all': '全公司最多幾個標籤。',
  },
};
