import { asOf, cells, money, number } from '../columns.ts';
import { choice, decimal, numbers, rows, type SettingsOf, wholeNumber, words } from '../settings.ts';
import { RULES } from './ascendingScores.ts';
import { HIGHS } from './highLow.ts';
import { SCHEMES } from './tiers.ts';

/** What RFM_SCORE and RFM_TIER are given. last_order is read as dates or as days, by a setting. */
export const columns = { last_order: cells(), orders: number(), spent: money(), as_of: asOf() };

const DIFFERENT_RULE = ['', ...RULES] as const;
const LARGEST = Number.MAX_SAFE_INTEGER;

export const scoreSettings = {
  recency: choice(['date', 'days'], 'date'),
  monetary: choice(['sum', 'mean'], 'sum'),
  bins: wholeNumber(5, 3, 9),
  rule: choice(RULES, 'quantile'),
  r_rule: choice(DIFFERENT_RULE, ''),
  f_rule: choice(DIFFERENT_RULE, ''),
  m_rule: choice(DIFFERENT_RULE, ''),
  r_cuts: numbers(),
  f_cuts: numbers(),
  m_cuts: numbers(),
};

export const tierSettings = {
  scheme: choice([...SCHEMES, 'ranges'] as const, 'eleven'),
  high: choice(HIGHS, 'average score'),
  r_limit: decimal(undefined, 0, LARGEST),
  f_limit: decimal(undefined, 0, LARGEST),
  m_limit: decimal(undefined, -LARGEST, LARGEST),
  segment: rows(),
  cell: rows(),
  otherwise: words(),
  ...scoreSettings,
};

export type ScoreSettings = SettingsOf<typeof scoreSettings>;
export type TierSettings = SettingsOf<typeof tierSettings>;
