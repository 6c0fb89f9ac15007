import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  title: '生命周期阶段',
  summary: '给出每位会员所处的阶段：引入、成长、成熟、休眠或流失。',
  method:
    '按整天算到统计日；没有活跃记录的从加入日算起。依次判断，先符合的为准：流失（长期不活跃）、休眠、引入（没有订单）、成长（只有一单，或刚加入不久）、成熟。各界限是本工具的默认设置，并非行业标准。所需单元格为空或晚于统计日时，阶段留空；订单数为空表示未知，不当作 0。',
  columns: {
    joined: '会员加入的日期。',
    last_active: '最近一次活跃的日期。为空时按加入日计算。',
    orders: '订单数（课程方案：课程数）。',
    expiry: '会员或课程到期的日期。课程方案必填。',
    as_of: '统计到哪一天。不填时取最晚日期的次日。',
  },
  settings: {
    preset: {
      name: '方案',
      help: '五阶段：引入、成长、成熟、休眠、流失。四阶段：引入、成长、成熟、衰退。课程：新手、成长、成熟、流失。',
    },
    churn: { name: '流失天数', help: '多少天不活跃算流失。', aliases: ['流失'] },
    dormancy: { name: '休眠天数', help: '多少天不活跃算休眠（四阶段方案：衰退）。', aliases: ['休眠', '衰退天数'] },
    'growth orders': { name: '成长订单数', help: '不超过这个订单数为成长。' },
    'growth days': { name: '成长天数', help: '已下单但加入不足这么多天的，仍为成长。' },
    stage: {
      name: '阶段',
      help: '自定阶段，每个一行：名称，然后是条件，每个条件三格，可用 加入天数、未活跃天数、订单数、距到期天数，例如 订单数、≥、5。先符合的为准；只写名称表示其余。',
    },
  },
  values: { five: '五阶段', four: '四阶段', course: '课程' },
  labels: {
    introduction: '引入',
    growth: '成长',
    maturity: '成熟',
    dormancy: '休眠',
    churn: '流失',
    decline: '衰退',
    novice: '新手',
  },
};
