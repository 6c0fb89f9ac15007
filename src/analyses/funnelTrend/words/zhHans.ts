import type { AnalysisWords } from '../../analysis.ts';
import { zhHans as funnelWords } from '../../funnel/words/zhHans.ts';

const { settings, values } = funnelWords;

export const zhHans: AnalysisWords = {
  settings: { ...settings, interval: '间隔|周期', 'from step': '起始步骤', 'to step': '目标步骤' },
  values: { ...values, hour: '小时', day: '日', week: '周', month: '月', trend: '趋势' },
  labels: {
    value: '取值',
    period: '周期',
    entered: '进入',
    converted: '转化',
    rate: '转化率',
    step: '步骤',
    member: '会员',
    time: '时间',
  },
};
