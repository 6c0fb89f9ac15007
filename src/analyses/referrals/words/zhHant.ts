import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: { show: '顯示', top: '前幾名|前n名', 'too few': '樣本下限', as_of: '統計日|統計日期' },
  values: { generations: '代數', inviters: '邀請人', members: '會員', problems: '異常' },
  labels: {
    generation: '代數',
    members: '會員數',
    inviters: '發出邀請的人數',
    invites: '邀請到的人數',
    K: 'K 值',
    'share inviting': '邀請者佔比',
    note: '備註',
    'too few': '樣本太少',
    loop: '（循環）',
    total: '合計',
    member: '會員',
    inviter: '邀請人',
    below: '下級總人數',
    'first invite': '首次邀請',
    'last invite': '末次邀請',
    problem: '異常',
    'self-invite': '自己邀請自己',
    'in a loop': '循環邀請',
    'several inviters': '有多個邀請人',
    'unknown inviter': '邀請人不在名單中',
    'inviter later': '邀請人加入較晚',
  },
};
