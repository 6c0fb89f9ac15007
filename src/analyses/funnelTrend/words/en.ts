import type { AnalysisWords } from '../../analysis.ts';
import { en as funnelWords } from '../../funnel/words/en.ts';

const { settings, values } = funnelWords;

export const en: AnalysisWords = {
  settings,
  values,
  labels: {
    value: 'value',
    period: 'period',
    entered: 'entered',
    converted: 'converted',
    rate: 'rate',
    step: 'step',
    member: 'member',
    time: 'time',
  },
};
