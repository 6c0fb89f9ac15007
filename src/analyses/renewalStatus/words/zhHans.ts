import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: { show: '显示', 'due soon': '即将到期|即将到期天数', lost: '流失天数|流失' },
  values: { status: '状态', days: '天数', summary: '汇总' },
  labels: {
    running: '有效期内',
    'due soon': '即将到期',
    overdue: '已到期',
    renewed: '已续费',
    lost: '流失',
    status: '状态',
    members: '人数',
    share: '占比',
    total: '合计',
    'renewal rate': '到期者续费率',
  },
};
