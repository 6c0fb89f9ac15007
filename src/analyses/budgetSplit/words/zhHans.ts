import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: {
    weight: '权重',
    redemption: '核销率|兑换率',
    'order value': '订单金额|客单价',
    margin: '毛利率',
    cap: '封顶',
    decimals: '小数位数',
  },
  values: {},
  labels: {
    tier: '层级',
    members: '会员数',
    'unit cost': '单张成本',
    weight: '权重',
    allocation: '分配金额',
    share: '占预算',
    'per member': '人均额度',
    coupons: '可发张数',
    'expected redemption': '预计核销',
    'expected cost': '预计成本',
    'expected value': '预计收益',
    return: '预计收益 ÷ 成本',
    note: '备注',
    reserve: '（未分配）',
    all: '全部',
    nobody: '没有会员',
    'runs out': '金额不够支付预计核销的张数',
    over: '超过全部会员核销所需的金额',
  },
};
