import type { HelpWords } from '../../help.ts';

const columns = {
  frequency: '复购次数：订单数减去首单。在 EXPECTED_ORDERS 等函数里留空表示新会员。',
  recency: '从首单到末单的时间；没有复购时为 0。',
  age: '从首单到观察结束的时间，单位相同。',
};
const average = '复购订单的平均金额；没有复购时为 0。';

const modelSettings = {
  r: '给定 r（须同时给定 alpha、a、b），不再拟合订单模型。',
  alpha: '给定 alpha，单位与会员时长相同。',
  a: '给定 a。',
  b: '给定 b。',
  p: '给定 p（须同时给定 q、v），不再拟合价值模型。',
  q: '给定 q。',
  v: '给定 v，单位与金额相同。',
  penalty: '参数平方（alpha 以最长会员时长为单位）的权重，加到平均负对数似然上；数据少时把拟合拉向较小的参数。',
  starts: '从多少个最有希望的起点继续寻优。不填时是 3 个，300 位会员以内时是全部起点。',
  'too few': '复购过的会员少于这个数时提示样本太少。',
};

const predictionSettings = {
  ...modelSettings,
  months: '今后的月数（用于没有给出时间跨度的 EXPECTED_ORDERS 和生命周期价值）。',
  'month length': '一个月有多长，单位与会员时长相同：按天为 30，按周为 4.345，按月为 1。',
  notes: '填“是”时多出一列，说明该数字要注意什么，例如复购会员太少。',
};

const orderModel =
  'BG/NBD 模型（Fader、Hardie 与 Lee 2005）：会员的下单频率服从伽马分布，每次复购后可能离开，离开的概率服从贝塔分布。r、alpha、a、b 可以给定，否则取对所给各行似然最大的值。';

const model: HelpWords = {
  title: '价值模型',
  summary: '拟合复购次数和订单价值的模型：参数、对数似然、检查和提示。',
  method: `${orderModel}复购会员的均额用 Gamma-Gamma 模型（Fader 与 Hardie 2013）：p、q、v。它假定频次与金额无关，因此列出两者的相关系数，达到 0.3 时提示。`,
  columns: { ...columns, average },
  settings: modelSettings,
};

const alive: HelpWords = {
  title: '仍会下单的概率',
  summary: '给出每位会员仍是顾客的概率。',
  method: `${orderModel}没有复购的会员概率为 1，因为在这个模型里只可能在复购之后离开，这时它说明不了什么。复购太少时参数只能粗略参考，VALUE_MODEL 和“说明”设置会提示。`,
  columns,
  settings: predictionSettings,
};

const orders: HelpWords = {
  title: '预期订单数',
  summary: '给出每位会员今后一段时间的预期订单数，或恰好 n 单的概率。',
  method: `${orderModel}结果 = 会员仍在的概率 × 仍在者的预期订单数，并计入历史所提供的信息。复购次数留空表示新会员：从首单起的预期。`,
  columns: {
    ...columns,
    horizon: '今后的时间，单位与会员时长相同：一个单元格用于所有行，或一列。不填时为月数 × 每月长度。',
  },
  settings: { ...predictionSettings, probability: '填数字 n：给出这段时间恰好 n 单的概率。' },
};

const value: HelpWords = {
  title: '预测价值',
  summary: '给出每位会员一笔订单的预期价值，或今后若干个月的折现价值。',
  method: `每单价值用 Gamma-Gamma 模型（Fader 与 Hardie 2013）：介于全体均值和会员自己的均额之间，订单越多越接近自己的；新会员取全体均值。生命周期价值 = 今后每月的预期订单数 × 每单价值 × 毛利率 ÷（1 + 折现率）的月数次方。${orderModel}`,
  columns: { ...columns, average: `${average}设置了每单价值时不需要。` },
  settings: {
    ...predictionSettings,
    show: '每单价值或生命周期价值。',
    discount: '每月的折现率；0.01 即 1 %。',
    'value per order': '每笔订单的固定价值，代替价值模型。',
    margin: '价值中留下的比例，与结果相乘。',
  },
};

export const zhHans = { model, alive, orders, value };
