import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: {
    show: '显示',
    sales: '销售类工作|销售类型',
    low: '下限',
    high: '上限',
    'too few': '样本太少|样本下限|最少条数',
  },
  values: { people: '人员', types: '类型' },
  labels: {
    owner: '负责人',
    entries: '条数',
    work: '工作量',
    'sales work': '销售工作量',
    share: '销售占比',
    verdict: '判断',
    type: '工作类型',
    'is sales': '算销售',
    'share of all': '占全部工作',
    all: '全部',
    nobody: '（无负责人）',
    yes: '是',
    no: '否',
    below: '低于 {low}',
    inside: '在 {low}–{high} 之间',
    above: '高于 {high}',
    'too few': '条数太少，不作判断',
    'no work': '没有工作量',
  },
};
