import { symmetricP } from '../../engine/statistics/alternative.ts';
import { normalTail } from '../../engine/statistics/normal.ts';
import { logOddsError, oddsRatio, oddsRatioInterval } from '../../engine/statistics/oddsRatioInterval.ts';
import { rateStatistic } from '../../engine/statistics/rateTests.ts';
import { logRatioError, ratioInterval } from '../../engine/statistics/ratioInterval.ts';
import type { TwoRates } from '../../engine/statistics/twoRates.ts';
import type { ExperimentSettings } from './experimentSettings.ts';
import type { Measured } from './resultRow.ts';

/** The ratio of rates and the odds ratio, where the settings ask for them, each with its own interval and p. */
export function ratioLines(counts: TwoRates, settings: ExperimentSettings): Measured[] {
  const lines: Measured[] = [];
  const { level, alternative } = settings;
  if (settings.ratio !== '') {
    const { x1, n1, x2, n2 } = counts;
    const value = x1 === 0 ? null : (x2 * n1) / (x1 * n2);
    const z = settings.ratio === 'log' ? logStatistic(value, logRatioError(counts)) : scoreStatistic(counts, settings);
    const p = z === null ? null : symmetricP(z, normalTail, alternative);
    lines.push({ measure: 'ratio', value, ...ratioInterval(counts, settings.ratio, level, alternative), p });
  }
  if (settings['odds ratio'] !== '') {
    const value = oddsRatio(counts);
    const z = logStatistic(value, logOddsError(counts));
    const p = z === null ? null : symmetricP(z, normalTail, alternative);
    lines.push({ measure: 'odds ratio', value, ...oddsRatioInterval(counts, level, alternative), p });
  }
  return lines;
}

const logStatistic = (ratio: number | null, error: number): number | null =>
  ratio === null || ratio === 0 || error === 0 || !Number.isFinite(error) ? null : Math.log(ratio) / error;

/** At a ratio of 1 the score test is the pooled z, with N ÷ (N − 1) for Miettinen and Nurminen. */
function scoreStatistic(counts: TwoRates, { ratio }: ExperimentSettings): number | null {
  const z = rateStatistic(counts, 'pooled');
  const members = counts.n1 + counts.n2;
  return z !== null && ratio === 'miettinen nurminen' ? z * Math.sqrt((members - 1) / members) : z;
}
