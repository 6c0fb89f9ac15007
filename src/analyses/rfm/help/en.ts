import type { HelpWords } from '../../help.ts';
import { tierWordsEn } from '../words/en.ts';

const columns = {
  last_order:
    'Recency · how recently they bought: the day of the last order (or the days since, with the setting recency).',
  orders:
    'Frequency · how often they bought: the number of orders. Without it pass the money once more: R and M alone decide.',
  spent: 'Monetary · how much they spent: the money spent in all.',
  as_of: 'The day to count to. Left out: the day after the latest order.',
};

const scoring = {
  recency: 'What last_order holds: date (the day of the last order) or days (days since it).',
  monetary: 'sum (the money as given) or mean (money ÷ orders, the average order).',
  bins: 'Number of levels, 3 to 9. The highest is best.',
  rule: 'How members are compared: quantile, rank, rank-cut, r-package (as the rfm package of R) or ntile (parts ties by row order).',
  r_rule: 'Another rule for recency alone.',
  f_rule: 'Another rule for frequency alone.',
  m_rule: 'Another rule for monetary alone.',
  r_cuts: 'Own limits in days, rising: 30, 60, 90, 180 gives up to 30 days the best level.',
  f_cuts: 'Own limits in orders, rising: 1, 2, 3, 4 gives 5 orders and more the best level.',
  m_cuts:
    'Own limits in money, rising. A value equal to a limit stays below it (with the rule r-package it is past it, as in R).',
};

export const scoreEn: HelpWords = {
  title: 'RFM score',
  summary: 'Scores how recently, how often and for how much each member bought: three digits, 5 is best.',
  method:
    'Each of recency (how recently), frequency (how often) and monetary (how much) is cut into levels; the highest is best. By default the cut points are quantiles (type 7); where cut points coincide, fewer levels are used. A row without a last order, orders or money, or with a last order after the as-of day, stays blank and does not count.',
  columns,
  results: { digits: ['Recency', 'Frequency', 'Monetary'] },
  settings: { show: 'code (543), digits (three columns), or cuts: the cut points as a settings block.', ...scoring },
};

export const tierEn: HelpWords = {
  title: 'RFM tier',
  summary: 'Names the group of each member by how recently, how often and for how much they bought.',
  method: tierWordsEn.method,
  columns,
  results: { digits: ['Recency', 'Frequency', 'Monetary'] },
  settings: {
    show: 'tier, code (543), digits (three columns), or cuts: the cut points as a settings block.',
    scheme: 'eleven, eight, five-by-five or ranges (as in the rfm package of R): which table of names.',
    high: 'Scheme eight: what counts as high. average score, average value, median or own limits. Show cuts lists the limits.',
    r_limit: 'Scheme eight: recency is high up to this many days.',
    f_limit: 'Scheme eight: frequency is high from this many orders.',
    m_limit: 'Scheme eight: monetary is high from this much money.',
    segment: 'Own tiers, a row each: name, R, F, M, such as 4-5. A blank score is any. The first match wins.',
    cell: 'Own tiers by code, a row each: name, then codes such as 555, or 55 for R and F. They go before segments.',
    otherwise: 'Own tiers: the name for all the rest. Left out: blank.',
    ...scoring,
  },
};
