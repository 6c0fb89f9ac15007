import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  title: '會員彙總',
  summary: '把訂單表彙總成每位會員一列：首單、末單、訂單數、消費金額和購買間隔。',
  method:
    '有訂單編號時依不同的訂單編號計單，否則依不同的下單日計單。金額為負的列是退款：只減少消費金額，不算訂單；金額為 0 的訂單也是訂單。間隔是相鄰兩個下單日之間的天數，同一天的幾筆訂單算一次。晚於統計日的列，以及缺會員或日期的列不計入。',
  columns: {
    member: '每筆訂單的會員。',
    date: '每筆訂單的日期。',
    amount: '實付金額。不填時，與金額有關的欄留空。',
    order_id: '訂單編號，同一訂單的多列只算一單。',
    refund: '該列退還的金額。會從消費金額中扣除，除非設定「金額口徑」為「淨額」。',
    as_of: '統計到哪一天。不填時取最後一列的隔天。',
  },
  settings: {
    'orders by': { name: '計單方式', help: '什麼算一單：訂單編號、天或列。不填時，有訂單編號依編號，否則依天。' },
    amounts: { name: '金額口徑', help: '扣除：減去退款欄。淨額：金額已扣過退款，不再扣一次。' },
  },
  values: { id: '訂單編號', day: '天', row: '列', subtract: '扣除', net: '淨額' },
  labels: {
    member: '會員',
    first: '首單日期',
    last: '末單日期',
    orders: '訂單數',
    spent: '消費金額',
    'average per order': '每單平均',
    'average gap': '平均間隔（天）',
    'median gap': '間隔中位數（天）',
    'days since': '距末單天數',
  },
};
