import type { CleanHelp } from './index.ts';

const unreadable = '空儲存格仍為空。讀不出的儲存格給出以問號開頭的一句說明，不影響其他儲存格。';

export const zhHant: CleanHelp = {
  date: {
    title: '清理日期',
    summary: '把各種寫法的日期（2026年1月5日、20260105、民國115/1/5）變成真正的日期。',
    method: `日、月的順序依整欄判斷；整欄都看不出來時，需要設定「日期順序」。${unreadable}`,
    columns: { date: '貼上的日期。請傳入整欄，以便判斷日、月的順序。' },
    settings: {},
  },
  amount: {
    title: '清理金額',
    summary: '把各種寫法的金額（¥1,234.50、1.2萬、（123.45））變成一般數字。',
    method: `「萬」乘一萬，「千」乘一千，括號表示負數。同一欄有不同幣別時拒絕計算。${unreadable}`,
    columns: { amount: '貼上的金額。' },
    settings: {},
  },
  phone: {
    title: '清理電話',
    summary: '把各種寫法的電話號碼統一成一種：加號、國碼、號碼，結果為文字。',
    method: `多個地區寫法相同的號碼，依設定「地區」理解，不填時依檔案所在地區。遮蔽的號碼（138****5678）無法還原。${unreadable}`,
    columns: { phone: '貼上的電話號碼。' },
    settings: { country: '沒有國碼的號碼屬於哪裡：CN、TW、HK、MO、SG、MY、US 或 CA。不填時依檔案所在地區。' },
  },
  mask: {
    title: '電話遮蔽',
    summary: '把電話號碼的中間幾位換成星號，方便把名單給別人看：138****5678。',
    method:
      '保留後四位；沒有國碼的號碼另保留前三位，數字之間的符號保持原位。在較長的文字裡，凡連續 8 位以上的數字都會遮蔽，wxid_ 一類的帳號和信箱名稱也會，日期仍可讀。遮蔽後的號碼不能用來對應會員，請在旁邊保留會員編號。空儲存格仍為空。',
    columns: { phone: '電話號碼，或可能含有號碼的文字。' },
    settings: {},
  },
};
