import type { HelpWords } from '../../help.ts';

export const zhHant: HelpWords = {
  title: '寬表漏斗',
  summary: '每位會員一列、每個步驟一欄的表：統計會員走到了哪一步。',
  method:
    '前面各步都已填寫，且（有日期時）不早於上一步、並在第一個日期的視窗期之內，這一步才算。占上一步 = 本步會員數 ÷ 上一步會員數；分母為零時比例留空。兩個日期中若有一個沒有時刻，則按天比較。內容流程也這樣統計：每篇內容一列，各欄為生產、篩選、加工、消費（分發）。',
  columns: {
    steps_with_headers: '各步驟的欄，從左到右，連同標題列：日期，或是與否（TRUE 和 FALSE、1 和 0）。空白即未做。',
  },
  settings: {
    window: '從第一個日期算起走完整個漏斗的時限，含終點，例如 7 天。不填時不限。',
  },
};
