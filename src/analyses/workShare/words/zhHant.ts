import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: {
    show: '顯示',
    sales: '銷售類工作|銷售類型',
    low: '下限',
    high: '上限',
    'too few': '樣本太少|樣本下限|最少筆數',
  },
  values: { people: '人員', types: '類型' },
  labels: {
    owner: '負責人',
    entries: '筆數',
    work: '工作量',
    'sales work': '銷售工作量',
    share: '銷售占比',
    verdict: '判斷',
    type: '工作類型',
    'is sales': '算銷售',
    'share of all': '占全部工作',
    all: '全部',
    nobody: '（無負責人）',
    yes: '是',
    no: '否',
    below: '低於 {low}',
    inside: '在 {low}–{high} 之間',
    above: '高於 {high}',
    'too few': '筆數太少，不作判斷',
    'no work': '沒有工作量',
  },
};
