import type { AnalysisWords } from '../../analysis.ts';
import { TIER_NAMES } from '../tiers.ts';

const columns = {
  last_order:
    'Recency · how recently they bought: the day of the last order (or the days since, with the setting recency).',
  orders: 'Frequency · how often they bought: the number of orders.',
  spent: 'Monetary · how much they spent: the money spent in all.',
  as_of: 'The day to count to. Left out: the day after the latest order.',
};

const scoring = {
  recency: {
    name: 'recency',
    help: 'What last_order holds: date (the day of the last order) or days (days since it).',
  },
  bins: { name: 'bins', help: 'Number of levels, 3 to 9. The highest is best.' },
  rule: {
    name: 'rule',
    help: 'How members are compared: quantile, rank, rank-cut, r-package (as the rfm package of R) or ntile (parts ties by row order).',
  },
  r_rule: { name: 'r_rule', help: 'Another rule for recency alone.' },
  f_rule: { name: 'f_rule', help: 'Another rule for frequency alone.' },
  m_rule: { name: 'm_rule', help: 'Another rule for monetary alone.' },
  r_cuts: { name: 'r_cuts', help: 'Own limits in days, rising: 30, 60, 90, 180 gives up to 30 days the best level.' },
  f_cuts: { name: 'f_cuts', help: 'Own limits in orders, rising: 1, 2, 3, 4 gives 5 orders and more the best level.' },
  m_cuts: { name: 'm_cuts', help: 'Own limits in money, rising. A value equal to a limit stays below it.' },
};

const values = {
  date: 'date',
  days: 'days',
  quantile: 'quantile',
  rank: 'rank',
  'rank-cut': 'rank-cut',
  'r-package': 'r-package',
  ntile: 'ntile',
  code: 'code',
  digits: 'digits',
  cuts: 'cuts',
};

const blanks =
  'A row without a last order, orders or money, or with a last order after the as-of day, stays blank and does not count.';

export const scoreWordsEn: AnalysisWords = {
  title: 'RFM score',
  summary: 'Scores how recently, how often and for how much each member bought: three digits, 5 is best.',
  method: `Each of recency (how recently), frequency (how often) and monetary (how much) is cut into levels; the highest is best. By default the cut points are quantiles (type 7); where cut points coincide, fewer levels are used. ${blanks}`,
  columns,
  settings: {
    show: { name: 'show', help: 'code (543), digits (three columns), or cuts: the cut points as a settings block.' },
    ...scoring,
  },
  values,
  labels: {
    r: 'Recency · how recently they bought',
    f: 'Frequency · how often they bought',
    m: 'Monetary · how much they spent',
  },
};

export const tierWordsEn: AnalysisWords = {
  title: 'RFM tier',
  summary: 'Names the group of each member by how recently, how often and for how much they bought.',
  method: `Members get a score for recency (how recently they bought), frequency (how often) and monetary (how much), and the scores name the tier. Scheme eleven uses R and the average of F and M, eight uses high or low for each, five-by-five uses R and F. ${blanks}`,
  columns,
  settings: {
    show: {
      name: 'show',
      help: 'tier, code (543), digits (three columns), or cuts: the cut points as a settings block.',
    },
    scheme: { name: 'scheme', help: 'eleven, eight or five-by-five: which table of names.' },
    high: {
      name: 'high',
      help: 'Scheme eight: what counts as high. average score, average value, median or own limits. Show cuts lists the limits.',
    },
    r_limit: { name: 'r_limit', help: 'Scheme eight: recency is high up to this many days.' },
    f_limit: { name: 'f_limit', help: 'Scheme eight: frequency is high from this many orders.' },
    m_limit: { name: 'm_limit', help: 'Scheme eight: monetary is high from this much money.' },
    segment: {
      name: 'segment',
      help: 'Own tiers, a row each: name, R, F, M, such as 4-5. A blank score is any. The first match wins.',
    },
    cell: {
      name: 'cell',
      help: 'Own tiers by code, a row each: name, then codes such as 555, or 55 for R and F. They go before segments.',
    },
    otherwise: { name: 'otherwise', help: 'Own tiers: the name for all the rest. Left out: blank.' },
    ...scoring,
  },
  values: {
    ...values,
    tier: 'tier',
    eleven: 'eleven',
    eight: 'eight',
    'five-by-five': 'five-by-five',
    'average score': 'average score',
    'average value': 'average value',
    median: 'median',
    'own limits': 'own limits',
  },
  labels: TIER_NAMES.en,
};
