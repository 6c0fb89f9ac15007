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
};
