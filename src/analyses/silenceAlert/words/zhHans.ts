import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: {
    show: '显示',
    factor: '倍数',
    floor: '最少天数',
    'minimum visits': '最少次数',
    'just joined': '新加入天数',
    lost: '流失天数|流失',
    'excluded days': '排除日期|节假日',
    'heavy visits': '高频次数',
  },
  values: { why: '原因', both: '状态和原因', status: '状态', details: '明细', since: '起始日', summary: '汇总' },
  labels: {
    active: '活跃',
    silent: '沉默',
    lost: '流失',
    'not judged': '暂不判断',
    heavy: '高频',
    light: '低频',
    unknown: '未知',
    users: '用户',
    members: '人数',
    total: '合计',
    'days since joined': '加入距今天数',
    visits: '活跃次数',
    'usual gap': '平时间隔',
    'silent days': '沉默天数',
    comma: '，',
  },
};
