import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: {
    model: '模型|歸因模型',
    'look-back': '回溯期|回溯區間',
    from: '開始日期|起始日期',
    to: '結束日期|截止日期',
    as_of: '統計日|統計日期',
  },
  values: { first: '首次觸點', last: '末次觸點', linear: '線性', '40-20-40': '位置歸因', all: '全部' },
  labels: {
    channel: '管道',
    conversions: '轉換數',
    share: '佔比',
    value: '金額',
    'on the path': '路徑中出現',
    'of model': '{column}：{model}',
    first: '首次觸點',
    last: '末次觸點',
    linear: '線性',
    '40-20-40': '40-20-40',
    none: '（無觸點）',
    total: '合計',
  },
};
