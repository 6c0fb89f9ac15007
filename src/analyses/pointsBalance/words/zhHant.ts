import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: { show: '顯示', within: '即將到期|即將到期天數', 'expire after': '有效期', 'end of': '有效至|有效至期末' },
  values: { members: '會員', expiries: '到期明細', summary: '彙總', month: '月底', quarter: '季末', year: '年底' },
  labels: {
    member: '會員',
    members: '會員數',
    points: '點數',
    earned: '獲得',
    spent: '使用',
    expired: '已到期',
    balance: '餘額',
    soon: '{days} 天內到期',
    next: '到期日',
    'points then': '該日到期點數',
    overdrawn: '最多透支',
    'overdrawn on': '首次透支日',
    status: '狀態',
    'negative balance': '餘額為負',
    'made up': '曾透支，已補足',
    'days left': '剩餘天數',
    measure: '指標',
    value: '值',
    'members soon': '{name}點數的會員數',
    'negative balances': '餘額為負的會員數',
    'ever overdrawn': '曾透支的會員數',
  },
};
