import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: {
    segment: '人群|分群',
    bands: '分段',
    several: '多值|多选',
    values: '最多取值',
    blanks: '计入空白',
    'too few': '样本下限',
  },
  values: {},
  labels: {
    segment: '人群',
    attribute: '属性',
    value: '取值',
    'in segment': '人群人数',
    share: '人群占比',
    low: '下限',
    high: '上限',
    'in all': '全体人数',
    'share in all': '全体占比',
    index: '指数',
    note: '备注',
    'the segment': '该人群',
    'too few': '样本过少',
    over: '高于全体',
    under: '低于全体',
    blank: '（空白）',
    others: '（其他取值）',
  },
};
