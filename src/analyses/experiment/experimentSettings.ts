import type { Alternative } from '../../engine/statistics/alternative.ts';
import { DIFFERENCE_METHODS } from '../../engine/statistics/differenceInterval.ts';
import { RATIO_METHODS } from '../../engine/statistics/ratioInterval.ts';
import { choice, decimal, numbers, type SettingsOf, wholeNumber, words, yes } from '../settings.ts';

const TESTS = ['auto', 'pooled z', 'z unpooled', 'chi squared', 'yates', 'fisher', 'welch', 'student'] as const;
export type TestName = (typeof TESTS)[number];

/** What AB_TEST and AB_COUNTS can be set to. */
export const experimentSettings = {
  test: choice(TESTS, 'auto'),
  alternative: choice<Alternative>(['two-sided', 'greater', 'less'], 'two-sided'),
  level: decimal(0.95, 0.001, 0.999999),
  interval: choice(DIFFERENCE_METHODS, 'newcombe'),
  relative: choice(['normal', 't'], 'normal'),
  ratio: choice(['', ...RATIO_METHODS], ''),
  'odds ratio': choice(['', 'logit'], ''),
  against: decimal(undefined, -1e15, 1e15),
  chance: yes(false),
  anytime: decimal(undefined, 1, 1e15),
  split: numbers(),
  pairs: choice(['all', 'control'], 'all'),
  control: words(),
  'too few': wholeNumber(30, 0, 1_000_000),
};

export type ExperimentSettings = SettingsOf<typeof experimentSettings>;
