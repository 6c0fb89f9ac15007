import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: {
    weight: '權重',
    redemption: '核銷率|兌換率',
    'order value': '訂單金額|客單價',
    margin: '毛利率',
    cap: '封頂',
    decimals: '小數位數',
  },
  values: {},
  labels: {
    tier: '層級',
    members: '會員數',
    'unit cost': '單張成本',
    weight: '權重',
    allocation: '分配金額',
    share: '佔預算',
    'per member': '人均額度',
    coupons: '可發張數',
    'expected redemption': '預計核銷',
    'expected cost': '預計成本',
    'expected value': '預計收益',
    return: '預計收益 ÷ 成本',
    note: '備註',
    reserve: '（未分配）',
    all: '全部',
    nobody: '沒有會員',
    'runs out': '金額不夠支付預計核銷的張數',
    over: '超過全部會員核銷所需的金額',
  },
};
