import type { AnalysisWords } from '../../analysis.ts';
import { zhHant as funnelWords } from '../../funnel/words/zhHant.ts';

const { settings, values } = funnelWords;

export const zhHant: AnalysisWords = {
  settings: { ...settings, interval: '間隔|週期', 'from step': '起始步驟', 'to step': '目標步驟' },
  values: { ...values, hour: '小時', day: '日', week: '週', month: '月', trend: '趨勢' },
  labels: {
    value: '取值',
    period: '週期',
    entered: '進入',
    converted: '轉換',
    rate: '轉換率',
    step: '步驟',
    member: '會員',
    time: '時間',
  },
};
