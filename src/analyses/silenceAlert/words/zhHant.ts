import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: {
    show: '顯示',
    factor: '倍數',
    floor: '最少天數',
    'minimum visits': '最少次數',
    'just joined': '新加入天數',
    lost: '流失天數|流失',
    'excluded days': '排除日期|節假日',
    'heavy visits': '高頻次數',
  },
  values: { why: '原因', both: '狀態和原因', status: '狀態', details: '明細', since: '起始日', summary: '彙總' },
  labels: {
    active: '活躍',
    silent: '沉默',
    lost: '流失',
    'not judged': '暫不判斷',
    heavy: '高頻',
    light: '低頻',
    unknown: '未知',
    users: '用戶',
    members: '人數',
    total: '合計',
    'days since joined': '加入距今天數',
    visits: '活躍次數',
    'usual gap': '平時間隔',
    'silent days': '沉默天數',
    comma: '，',
  },
};
