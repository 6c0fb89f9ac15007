import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: {
    model: '模型|归因模型',
    'look-back': '回溯期|回溯窗口',
    from: '开始日期|起始日期',
    to: '结束日期|截止日期',
    as_of: '统计日|统计日期',
  },
  values: { first: '首次触点', last: '末次触点', linear: '线性', '40-20-40': '位置归因', all: '全部' },
  labels: {
    channel: '渠道',
    conversions: '转化数',
    share: '占比',
    value: '金额',
    'on the path': '路径中出现',
    'of model': '{column}：{model}',
    first: '首次触点',
    last: '末次触点',
    linear: '线性',
    '40-20-40': '40-20-40',
    none: '（无触点）',
    total: '合计',
  },
};
