import type { HelpWords } from '../../help.ts';

const columns = {
  frequency: '回購次數：訂單數減去首單。在 EXPECTED_ORDERS 等函式裡留空表示新會員。',
  recency: '從首單到末單的時間；沒有回購時為 0。',
  age: '從首單到觀察結束的時間，單位相同。',
};
const average = '回購訂單的平均金額；沒有回購時為 0。';

const modelSettings = {
  r: '給定 r（須同時給定 alpha、a、b），不再擬合訂單模型。',
  alpha: '給定 alpha，單位與會員時長相同。',
  a: '給定 a。',
  b: '給定 b。',
  p: '給定 p（須同時給定 q、v），不再擬合價值模型。',
  q: '給定 q。',
  v: '給定 v，單位與金額相同。',
  penalty: '參數平方（alpha 以最長會員時長為單位）的權重，加到平均負對數概似上；資料少時把擬合拉向較小的參數。',
  starts: '從多少個最有希望的起點繼續尋優。不填時是 3 個，300 位會員以內時是全部起點。',
  'too few': '回購過的會員少於這個數時提示樣本太少。',
};

const predictionSettings = {
  ...modelSettings,
  months: '今後的月數（用於沒有給出時間跨度的 EXPECTED_ORDERS 和生命週期價值）。',
  'month length': '一個月有多長，單位與會員時長相同：按天為 30，按週為 4.345，按月為 1。',
  notes: '填「是」時多出一欄，說明該數字要注意什麼，例如回購會員太少。',
};

const orderModel =
  'BG/NBD 模型（Fader、Hardie 與 Lee 2005）：會員的下單頻率服從伽瑪分佈，每次回購後可能離開，離開的機率服從貝塔分佈。r、alpha、a、b 可以給定，否則取對所給各列概似最大的值。';

const model: HelpWords = {
  title: '價值模型',
  summary: '擬合回購次數和訂單價值的模型：參數、對數概似、檢查和提示。',
  method: `${orderModel}回購會員的均額用 Gamma-Gamma 模型（Fader 與 Hardie 2013）：p、q、v。它假定頻次與金額無關，因此列出兩者的相關係數，達到 0.3 時提示。`,
  columns: { ...columns, average },
  settings: modelSettings,
};

const alive: HelpWords = {
  title: '仍會下單的機率',
  summary: '給出每位會員仍是顧客的機率。',
  method: `${orderModel}沒有回購的會員機率為 1，因為在這個模型裡只可能在回購之後離開，這時它說明不了什麼。回購太少時參數只能粗略參考，VALUE_MODEL 和「說明」設定會提示。`,
  columns,
  settings: predictionSettings,
};

const orders: HelpWords = {
  title: '預期訂單數',
  summary: '給出每位會員今後一段時間的預期訂單數，或恰好 n 單的機率。',
  method: `${orderModel}結果 = 會員仍在的機率 × 仍在者的預期訂單數，並計入歷史所提供的資訊。回購次數留空表示新會員：從首單起的預期。`,
  columns: {
    ...columns,
    horizon: '今後的時間，單位與會員時長相同：一個儲存格用於所有列，或一欄。不填時為月數 × 每月長度。',
  },
  settings: { ...predictionSettings, probability: '填數字 n：給出這段時間恰好 n 單的機率。' },
};

const value: HelpWords = {
  title: '預測價值',
  summary: '給出每位會員一筆訂單的預期價值，或今後若干個月的折現價值。',
  method: `每單價值用 Gamma-Gamma 模型（Fader 與 Hardie 2013）：介於全體均值和會員自己的均額之間，訂單越多越接近自己的；新會員取全體均值。生命週期價值 = 今後每月的預期訂單數 × 每單價值 × 毛利率 ÷（1 + 折現率）的月數次方。${orderModel}`,
  columns: { ...columns, average: `${average}設定了每單價值時不需要。` },
  settings: {
    ...predictionSettings,
    show: '每單價值或生命週期價值。',
    discount: '每月的折現率；0.01 即 1 %。',
    'value per order': '每筆訂單的固定價值，代替價值模型。',
    margin: '價值中留下的比例，與結果相乘。',
  },
};

export const zhHant = { model, alive, orders, value };
