import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

export const en: AnalysisWords = {
  settings: {},
  values: eventWords.en.values,
  labels: {
    // Kinds of targets: every name that the table of targets may use.
    total: 'total|sum',
    level: 'level|at least',
    'total at most': 'total at most|at most',
    'level at most': 'level at most',
    kpi: 'KPI',
    actual: 'actual',
    target: 'target',
    '% done': '% done',
    'days left': 'days left',
    needed: 'needed per day',
    'so far': 'per day so far',
    projected: 'projected',
    status: 'status',
    'no target': 'no target',
    'no figure': 'no figure',
    met: 'met',
    missed: 'missed',
    'on track': 'on track',
    'slightly behind': 'slightly behind',
    behind: 'behind',
    'slightly below': 'slightly below',
    below: 'below',
    'not yet': 'not yet met',
    within: 'within the limit',
    kept: 'limit kept',
    'too fast': 'too fast for the limit',
    over: 'over the limit',
  },
};
