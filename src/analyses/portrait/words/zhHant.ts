import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: {
    segment: '人群|分群',
    bands: '分段',
    several: '多值|多選',
    values: '最多取值',
    blanks: '計入空白',
    'too few': '樣本下限',
  },
  values: {},
  labels: {
    segment: '人群',
    attribute: '屬性',
    value: '取值',
    'in segment': '人群人數',
    share: '人群占比',
    low: '下限',
    high: '上限',
    'in all': '全體人數',
    'share in all': '全體占比',
    index: '指數',
    note: '備註',
    'the segment': '該人群',
    'too few': '樣本過少',
    over: '高於全體',
    under: '低於全體',
    blank: '（空白）',
    others: '（其他取值）',
  },
};
