import type { LookChart } from '../../sheet/sheetSpec.ts';
import { MOST_SERIES } from '../seriesChart.ts';
import type { Survival } from './computeSurvival.ts';

/** Points of the chart at most, so that its small table can still be read. */
const MOST_POINTS = 100;

/**
 * The curves at even steps of time, so that the axis is to scale, a line a group: each begins with 1, stays where it is
 * until somebody leaves, and ends where its last member was seen. Undefined with too many lines to read.
 */
export function survivalChart(groups: Survival['groups'], days: string, measure?: string): LookChart | undefined {
  if (groups.length > MOST_SERIES) return undefined;
  const ends = groups.map(({ curve }) => curve.lastSeen);
  const end = Math.max(...ends);
  const step = stepFor(end, ends.every(Number.isInteger));
  const rows = Array.from({ length: Math.ceil(end / step) + 1 }, (_, i) => {
    const time = Number((i * step).toPrecision(12));
    const shares = groups.map(({ curve }, group) => {
      if (time >= ends[group] + step) return null;
      const gone = curve.times.filter((each) => each <= time).length;
      return gone === 0 ? 1 : curve.survival[gone - 1];
    });
    return [time, ...shares];
  });
  return {
    type: 'line',
    percent: true,
    measure,
    data: { header: [days, ...groups.map(({ name }) => name ?? '')], rows },
  };
}

/** The smallest of 1, 2, 5, 10, 20 … (of tenths too, where times aren't whole) that needs few enough points. */
function stepFor(end: number, whole: boolean): number {
  const least = Math.max(end / MOST_POINTS, whole ? 1 : 1e-9);
  const unit = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5].map((times) => times * unit).find((step) => step >= least) ?? 10 * unit;
}
