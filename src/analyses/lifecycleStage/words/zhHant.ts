import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  title: '生命週期階段',
  summary: '給出每位會員所處的階段：引入、成長、成熟、休眠或流失。',
  method:
    '以整天算到統計日；沒有活躍紀錄的從加入日算起。依序判斷，先符合的為準：流失（長期不活躍）、休眠、引入（沒有訂單）、成長（只有一單，或剛加入不久）、成熟。各界限是本工具的預設值，並非業界標準。所需儲存格為空或晚於統計日時，階段留空；訂單數為空表示未知，不當作 0。',
  columns: {
    joined: '會員加入的日期。',
    last_active: '最近一次活躍的日期。為空時以加入日計算。',
    orders: '訂單數（課程方案：課程數）。',
    expiry: '會員或課程到期的日期。課程方案必填。',
    as_of: '統計到哪一天。不填時取最晚日期的隔天。',
  },
  settings: {
    preset: {
      name: '方案',
      help: '五階段：引入、成長、成熟、休眠、流失。四階段：引入、成長、成熟、衰退。課程：新手、成長、成熟、流失。',
    },
    churn: { name: '流失天數', help: '幾天不活躍算流失。', aliases: ['流失'] },
    dormancy: { name: '休眠天數', help: '幾天不活躍算休眠（四階段方案：衰退）。', aliases: ['休眠', '衰退天數'] },
    'growth orders': { name: '成長訂單數', help: '不超過這個訂單數為成長。' },
    'growth days': { name: '成長天數', help: '已下單但加入不足這麼多天的，仍為成長。' },
    stage: {
      name: '階段',
      help: '自訂階段，每個一列：名稱，然後是條件，每個條件三格，可用 加入天數、未活躍天數、訂單數、距到期天數，例如 訂單數、≥、5。先符合的為準；只寫名稱表示其餘。',
    },
  },
  values: { five: '五階段', four: '四階段', course: '課程' },
  labels: {
    introduction: '引入',
    growth: '成長',
    maturity: '成熟',
    dormancy: '休眠',
    churn: '流失',
    decline: '衰退',
    novice: '新手',
  },
};
