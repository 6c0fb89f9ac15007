import { differenceInterval } from '../../engine/statistics/differenceInterval.ts';
import type { TwoRates } from '../../engine/statistics/twoRates.ts';
import type { Comparison } from './comparison.ts';
import { type Effect, judge } from './effect.ts';
import type { ExperimentSettings } from './experimentSettings.ts';
import type { RateGroup } from './groups.ts';
import { ratioLines } from './ratioLines.ts';
import { testRates } from './testRates.ts';

/** Two rates: the lifts, the ratios asked for, and the test. A group without members leaves all numbers blank. */
export function compareRates(control: RateGroup, group: RateGroup, settings: ExperimentSettings): Comparison {
  const counts = { x1: control.converted, n1: control.members, x2: group.converted, n2: group.members };
  if (counts.n1 === 0 || counts.n2 === 0) {
    const lifts = [{ measure: 'absolute lift' }, { measure: 'relative lift' }];
    return { lifts, test: [], p: null, difference: null, absolute: null, relative: null };
  }
  const { name, p, lines } = testRates(counts, settings);
  const { level, alternative } = settings;
  const difference = counts.x2 / counts.n2 - counts.x1 / counts.n1;
  const interval = differenceInterval(counts, settings.interval, level, alternative, name === 'yates');
  const { absolute, relative } = effects(counts, settings.relative === 't');
  const share = counts.x1 === 0 ? null : difference / (counts.x1 / counts.n1);
  return {
    lifts: [
      { measure: 'absolute lift', value: difference, ...interval, p },
      { measure: 'relative lift', ...judge(relative, share, settings) },
      ...ratioLines(counts, settings),
    ],
    test: lines,
    p,
    difference,
    absolute,
    relative,
  };
}

/**
 * The lifts with each group's own variance; the relative one, ÷ the control's rate, by the delta method, and on request
 * with Welch's degrees of freedom, as experiment platforms have it.
 */
function effects({ x1, n1, x2, n2 }: TwoRates, withDf: boolean): { absolute: Effect | null; relative: Effect | null } {
  const first = (x1 * (n1 - x1)) / (n1 * n1 * n1);
  const second = (x2 * (n2 - x2)) / (n2 * n2 * n2);
  if (first + second === 0) return { absolute: null, relative: null };
  const absolute = { effect: x2 / n2 - x1 / n1, error: Math.sqrt(first + second) };
  const ratio = (x2 * n1) / (x1 * n2);
  const error = Math.sqrt(second + ratio * ratio * first) / (x1 / n1);
  const df = (first + second) ** 2 / ((first * first) / (n1 - 1) + (second * second) / (n2 - 1));
  const effect = { effect: (x2 * n1 - x1 * n2) / (x1 * n2), error, ...(withDf && df > 0 ? { df } : {}) };
  const relative = x1 === 0 || error === 0 ? null : effect;
  return { absolute, relative };
}
