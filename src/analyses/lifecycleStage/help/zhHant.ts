import type { HelpWords } from '../../help.ts';
import { zhHant as words } from '../words/zhHant.ts';

export const zhHant: HelpWords = {
  title: '生命週期階段',
  summary: '給出每位會員所處的階段：引入、成長、成熟、休眠或流失。',
  method: words.method,
  columns: {
    joined: '會員加入的日期。',
    last_active: '最近一次活躍的日期。為空時以加入日計算。',
    orders: '訂單數（課程方案：課程數，續報算多一門）。',
    expiry: '會員或課程到期的日期。課程方案必填。',
    as_of: '統計到哪一天。不填時取最晚日期的隔天。',
  },
  results: { both: ['階段', '原因'] },
  settings: {
    show: '階段；原因：是哪些判斷得出的，附數值和界限；階段和原因。不填時為階段。',
    preset: '五階段：引入、成長、成熟、休眠、流失。四階段：引入、成長、成熟、衰退。課程：新手、成長、成熟、流失。',
    churn: '幾天不活躍算流失。',
    dormancy: '幾天不活躍算休眠（四階段方案：衰退）。',
    'growth orders': '不超過這個訂單數為成長。',
    'growth days': '已下單但加入不足這麼多天的，仍為成長。',
    stage:
      '自訂階段，每個一列：名稱，然後是條件，每個條件三格，可用 加入天數、未活躍天數、訂單數、距到期天數，例如 訂單數、≥、5。先符合的為準；只寫名稱表示其餘。',
  },
};
