import { meanDifference, relativeMeanDifference } from '../../engine/statistics/meanTests.ts';
import type { Comparison } from './comparison.ts';
import { judge } from './effect.ts';
import type { ExperimentSettings } from './experimentSettings.ts';
import type { MeanGroup } from './groups.ts';

/** Two means by Welch's or Student's t: the lifts and the test. Where nothing can be tested, the numbers are blank. */
export function compareMeans(control: MeanGroup, group: MeanGroup, settings: ExperimentSettings): Comparison {
  const pooled = settings.test === 'student';
  const absolute = meanDifference(control, group, pooled);
  const relative = relativeMeanDifference(control, group, pooled);
  const difference = group.members > 0 && control.members > 0 ? group.mean - control.mean : null;
  const share = difference === null || control.mean === 0 ? null : difference / Math.abs(control.mean);
  const lift = judge(absolute, difference, settings);
  return {
    lifts: [
      { measure: 'absolute lift', ...lift },
      { measure: 'relative lift', ...judge(relative, share, settings) },
    ],
    test: [
      { measure: pooled ? 'student' : 'welch', value: absolute && absolute.effect / absolute.error, p: lift.p },
      { measure: 'df', value: absolute?.df },
    ],
    p: lift.p,
    difference,
    absolute,
    relative,
  };
}
