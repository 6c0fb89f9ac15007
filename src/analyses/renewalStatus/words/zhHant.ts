import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: { show: '顯示', 'due soon': '即將到期|即將到期天數', lost: '流失天數|流失' },
  values: { status: '狀態', days: '天數', summary: '彙總' },
  labels: {
    running: '有效期內',
    'due soon': '即將到期',
    overdue: '已到期',
    renewed: '已續費',
    lost: '流失',
    status: '狀態',
    members: '人數',
    share: '占比',
    total: '合計',
    'renewal rate': '到期者續費率',
  },
};
