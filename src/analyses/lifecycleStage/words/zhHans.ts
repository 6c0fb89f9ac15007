import type { ExplainedWords } from '../../analysis.ts';

export const zhHans: ExplainedWords = {
  method:
    '按整天算到统计日；没有活跃记录的从加入日算起。依次判断，先符合的为准：流失（长期不活跃）、休眠、引入（没有订单）、成长（只有一单，或刚加入不久）、成熟。各界限是本工具的默认设置，并非行业标准。所需单元格为空或晚于统计日时，阶段留空；订单数为空表示未知，不当作 0。',
  settings: {
    show: '显示',
    preset: '方案',
    churn: '流失天数|流失',
    dormancy: '休眠天数|休眠|衰退天数',
    'growth orders': '成长订单数',
    'growth days': '成长天数',
    stage: '阶段',
  },
  values: { stage: '阶段', why: '原因', both: '阶段和原因', five: '五阶段', four: '四阶段', course: '课程' },
  labels: {
    introduction: '引入',
    growth: '成长',
    maturity: '成熟',
    dormancy: '休眠',
    churn: '流失',
    decline: '衰退',
    novice: '新手',
    daysSinceJoined: '加入距今天数',
    daysSinceActive: '未活跃天数',
    orders: '订单数',
    daysToExpiry: '距到期天数',
    comma: '，',
  },
};
