import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  title: '会员汇总',
  summary: '把订单表汇总成每位会员一行：首单、末单、订单数、消费金额和购买间隔。',
  method:
    '有订单号时按不同的订单号计单，否则按不同的下单日计单。金额为负的行是退款：只减少消费金额，不算订单；金额为 0 的订单也是订单。间隔是相邻两个下单日之间的天数，同一天的几笔订单算一次。晚于统计日的行，以及缺会员或日期的行不计入。',
  columns: {
    member: '每笔订单的会员。',
    date: '每笔订单的日期。',
    amount: '实付金额。不填时，与金额有关的列留空。',
    order_id: '订单号，同一订单的多行只算一单。',
    refund: '该行退还的金额。会从消费金额中扣除，除非设置“金额口径”为“净额”。',
    as_of: '统计到哪一天。不填时取最后一行的次日。',
  },
  settings: {
    'orders by': { name: '计单方式', help: '什么算一单：订单号、天或行。不填时，有订单号按订单号，否则按天。' },
    amounts: { name: '金额口径', help: '扣除：减去退款列。净额：金额已扣过退款，不再扣一次。' },
  },
  values: { id: '订单号', day: '天', row: '行', subtract: '扣除', net: '净额' },
  labels: {
    member: '会员',
    first: '首单日期',
    last: '末单日期',
    orders: '订单数',
    spent: '消费金额',
    'average per order': '每单平均',
    'average gap': '平均间隔（天）',
    'median gap': '间隔中位数（天）',
    'days since': '距末单天数',
  },
};
