import type { HelpWords } from '../../help.ts';
import { zhHans as words } from '../words/zhHans.ts';

export const zhHans: HelpWords = {
  title: '生命周期阶段',
  summary: '给出每位会员所处的阶段：引入、成长、成熟、休眠或流失。',
  method: words.method,
  columns: {
    joined: '会员加入的日期。',
    last_active: '最近一次活跃的日期。为空时按加入日计算。',
    orders: '订单数（课程方案：课程数，续报算多一门）。',
    expiry: '会员或课程到期的日期。课程方案必填。',
    as_of: '统计到哪一天。不填时取最晚日期的次日。',
  },
  results: { both: ['阶段', '原因'] },
  settings: {
    show: '阶段；原因：是哪些判断得出的，附数值和界限；阶段和原因。不填时为阶段。',
    preset: '五阶段：引入、成长、成熟、休眠、流失。四阶段：引入、成长、成熟、衰退。课程：新手、成长、成熟、流失。',
    churn: '多少天不活跃算流失。',
    dormancy: '多少天不活跃算休眠（四阶段方案：衰退）。',
    'growth orders': '不超过这个订单数为成长。',
    'growth days': '已下单但加入不足这么多天的，仍为成长。',
    stage:
      '自定阶段，每个一行：名称，然后是条件，每个条件三格，可用 加入天数、未活跃天数、订单数、距到期天数，例如 订单数、≥、5。先符合的为准；只写名称表示其余。',
  },
};
