import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: { alpha: 'alpha|α', 'month length': 'month length|days in a month', discount: 'discount|discount rate' },
  values: {},
  labels: {
    name: 'name',
    value: 'value',
    alpha: 'alpha',
    'log-likelihood': 'log-likelihood',
    'log-likelihood of value': 'log-likelihood of value',
    members: 'members',
    'repeat buyers': 'repeat buyers',
    correlation: 'correlation of frequency and value',
    warning: 'warning',
    none: 'none',
    'no repeat': 'No repeat order yet: in this model members can leave only after a repeat, so the chance is 1.',
    'nobody came back': 'Nobody has a repeat order, so there is nothing to learn from.',
    'few repeats': 'Only {n} members with a repeat order: take the numbers as rough.',
    'orders at limit':
      'The data put r, alpha, a or b at 0 or infinity: predictions hold, single parameters mean little.',
    'value at limit': 'The data put p, q or v at 0 or infinity: predictions hold, single parameters mean little.',
    'no mean': 'q is not above 1: the mean order value of all members has no limit.',
    correlated: 'Frequency and value are correlated ({n}); the value model takes them for independent.',
    'left out': '{n} members with a repeat order but no average above 0 were left out of the value model.',
  },
};
