import type { HelpWords } from '../../help.ts';

export const zhHant: HelpWords = {
  title: 'A/B 測試樣本量',
  summary: '每組需要多少會員才能分辨兩個轉化率，或已有人數的檢定力。',
  method:
    '每個基準和提升一列：每組會員數（精確值和無條件進位）、Cohen h、檢定力和規則名稱。合併變異數即 R 的 power.prop.test；基準變異數即 Evan Miller 的計算器；反正弦用 Cohen h；序貫是 Evan Miller 的停止規則：一組的轉化領先到該數即停止並判勝，兩組轉化合計到該數仍未分出則停止、不判勝。',
  columns: {
    base: '現在的轉化率：0.1 或 10%。一個儲存格或一欄。',
    lift: '要分辨的變化，與之並列：基準 0.1、提升 0.02 的目標是 0.12；依比例則 0.2 的目標也是 0.12。',
  },
  settings: {
    'lift as': '百分點（加在基準上）或 比例（基準的幾成）。',
    sides: '2 或 1。不填為 2，序貫規則為 1。',
    power: '提升確實存在時發現它的機率：0.8。',
    alpha: '提升不存在時誤報的機率：0.05。',
    rule: '合併變異數（R）、基準變異數（Evan Miller）、反正弦或 序貫。',
    members: '將有的每組會員數：檢定力一欄給出它能達到的檢定力。序貫規則依這些會員預計的轉化數計算。',
  },
};
