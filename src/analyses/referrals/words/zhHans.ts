import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: { show: '显示', top: '前几名|前n名', 'too few': '样本下限', as_of: '统计日|统计日期' },
  values: { generations: '代数', inviters: '邀请人', members: '会员', problems: '异常' },
  labels: {
    generation: '代数',
    members: '会员数',
    inviters: '发出邀请的人数',
    invites: '邀请到的人数',
    K: 'K 值',
    'share inviting': '邀请者占比',
    note: '备注',
    'too few': '样本太少',
    loop: '（循环）',
    total: '合计',
    member: '会员',
    inviter: '邀请人',
    below: '下级总人数',
    'first invite': '首次邀请',
    'last invite': '末次邀请',
    problem: '异常',
    'self-invite': '自己邀请自己',
    'in a loop': '循环邀请',
    'several inviters': '有多个邀请人',
    'unknown inviter': '邀请人不在名单中',
    'inviter later': '邀请人加入更晚',
  },
};
