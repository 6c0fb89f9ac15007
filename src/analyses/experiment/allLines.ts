import { chiSquaredTail } from '../../engine/statistics/chiSquared.ts';
import { equalMeans } from '../../engine/statistics/equalMeans.ts';
import { equalRates, goodnessOfFit } from '../../engine/statistics/equalRates.ts';
import { fTail } from '../../engine/statistics/fDistribution.ts';
import type { ExperimentSettings } from './experimentSettings.ts';
import type { Groups } from './groups.ts';
import type { Measured } from './resultRow.ts';

/** Whether the members were split as planned: χ² against the split, equal parts if none is given. */
export function sampleRatio({ groups }: Groups, settings: ExperimentSettings): { p: number; lines: Measured[] } {
  const { statistic, df } = goodnessOfFit(
    groups.map((group) => group.members),
    settings.split ?? groups.map(() => 1),
  );
  const p = chiSquaredTail(statistic, df);
  const lines = [
    { measure: 'sample ratio', value: statistic, p },
    { measure: 'sample ratio df', value: df },
  ];
  return { p, lines };
}

/** For more than two groups: whether they differ at all, by χ² for rates and F for means. */
export function overall(given: Groups, settings: ExperimentSettings): Measured[] {
  if (given.groups.length < 3) return [];
  if (given.kind === 'rate') {
    const filled = given.groups.filter((group) => group.members > 0);
    const test = equalRates(filled.map(({ converted, members }) => ({ successes: converted, members })));
    const p = test && chiSquaredTail(test.statistic, test.df);
    return [
      { measure: 'overall chi squared', value: test?.statistic, p },
      { measure: 'overall df', value: test?.df },
    ];
  }
  const test = equalMeans(given.groups, settings.test === 'student');
  const p = test && fTail(test.statistic, test.df1, test.df2);
  return [
    { measure: 'overall F', value: test?.statistic, p },
    { measure: 'overall df', value: given.groups.length - 1 },
    { measure: 'overall df within', value: test?.df2 },
  ];
}
