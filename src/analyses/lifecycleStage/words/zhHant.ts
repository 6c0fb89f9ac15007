import type { ExplainedWords } from '../../analysis.ts';

export const zhHant: ExplainedWords = {
  method:
    '以整天算到統計日；沒有活躍紀錄的從加入日算起。依序判斷，先符合的為準：流失（長期不活躍）、休眠、引入（沒有訂單）、成長（只有一單，或剛加入不久）、成熟。各界限是本工具的預設值，並非業界標準。所需儲存格為空或晚於統計日時，階段留空；訂單數為空表示未知，不當作 0。',
  settings: {
    show: '顯示',
    preset: '方案',
    churn: '流失天數|流失',
    dormancy: '休眠天數|休眠|衰退天數',
    'growth orders': '成長訂單數',
    'growth days': '成長天數',
    stage: '階段',
  },
  values: { stage: '階段', why: '原因', both: '階段和原因', five: '五階段', four: '四階段', course: '課程' },
  labels: {
    introduction: '引入',
    growth: '成長',
    maturity: '成熟',
    dormancy: '休眠',
    churn: '流失',
    decline: '衰退',
    novice: '新手',
    daysSinceJoined: '加入距今天數',
    daysSinceActive: '未活躍天數',
    orders: '訂單數',
    daysToExpiry: '距到期天數',
    comma: '，',
  },
};
