import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords.en;

export const en: AnalysisWords = {
  settings: {
    ...settings,
    steps: 'steps|first steps',
    after: 'after|follows|start',
    before: 'before|precedes|end',
  },
  values: { ...values, matrix: 'step matrix' },
  labels: {
    value: 'value',
    step: 'step',
    from: 'from',
    to: 'to',
    count: 'count',
    share: 'share',
    seconds: 'mean seconds',
    node: 'node',
    member: 'member',
    path: 'path',
    time: 'time',
    start: '(start)',
    end: '(end)',
  },
};
