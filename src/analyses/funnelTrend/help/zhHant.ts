import { eventHelp } from '../../events/help.ts';
import { zhHant as funnelHelp } from '../../funnel/help/zhHant.ts';
import type { HelpWords } from '../../help.ts';

export const zhHant: HelpWords = {
  title: '漏斗趨勢',
  summary: '按日、週或月列出進入漏斗的會員數，以及其中完成轉換的人數。',
  method:
    '每個週期各算一次漏斗，只取第一步落在該週期內的嘗試；之後的步驟可以晚於該週期，但須在視窗期之內。同一會員在一個週期內最多計一次，必要時可計入多個週期。進入 = 走到「起始步驟」的會員，轉換 = 走到「目標步驟」的會員，轉換率 = 轉換 ÷ 進入；無人進入時留空。',
  columns: funnelHelp.columns,
  settings: {
    ...funnelHelp.settings,
    interval:
      '日、週或月（時間帶時刻時可用小時）：一個週期的長度。從開始日期到結束日期每個週期一列；不填時從第一個日期到最後一個日期。',
    'from step': '走到這一步即算進入。不填時為第一步。',
    'to step': '走到這一步即算轉換。不填時為最後一步。',
    show: '趨勢，或會員：每位會員在每個週期走到的每一步各占一列。',
    'week start': eventHelp['zh-Hant']['week start'],
  },
};
