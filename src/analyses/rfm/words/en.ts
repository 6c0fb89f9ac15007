import type { AnalysisWords, ExplainedWords } from '../../analysis.ts';
import { tierNames } from './tierNames.ts';

export const scoreWordsEn: AnalysisWords = {
  settings: {},
  values: {},
  labels: {
    r: 'Recency · how recently they bought',
    f: 'Frequency · how often they bought',
    m: 'Monetary · how much they spent',
  },
};

export const tierWordsEn: ExplainedWords = {
  method:
    'Members get a score for recency (how recently they bought), frequency (how often) and monetary (how much), and the scores name the tier. Scheme eleven uses R and the average of F and M, eight uses high or low for each, five-by-five uses R and F. A row without a last order, orders or money, or with a last order after the as-of day, stays blank and does not count.',
  settings: {},
  values: {},
  labels: tierNames.en,
};
