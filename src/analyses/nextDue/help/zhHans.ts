import type { HelpWords } from '../../help.ts';

export const zhHans: HelpWords = {
  title: '下次应购日',
  summary: '给出会员上次所购用完、该再次下单的日期。',
  method:
    '最后一笔订单的日期加上使用周期（天），有数量时乘以数量，不足一天的舍去。所需单元格为空，或订单晚于统计日时，留空。',
  columns: {
    last_order: '最后一笔订单的日期。',
    cycle_days: '一件能用多少天；也可只给一格，所有人通用。',
    quantity: '买了几件。不填按一件算；单元格为空表示未知，不当作一件。',
    as_of: '统计到哪一天，之后的订单不计。不填时取最后一笔订单的次日。',
  },
  settings: { show: '日期；或剩余天数：从统计日到应购日还有几天，已过为负数。' },
};
