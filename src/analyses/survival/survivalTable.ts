import { curveMedian } from '../../engine/statistics/curveMedian.ts';
import type { SurvivalCurve } from '../../engine/statistics/kaplanMeier.ts';
import type { LogRank } from '../../engine/statistics/logRank.ts';
import { normalQuantile } from '../../engine/statistics/normal.ts';
import { type IntervalType, survivalInterval } from '../../engine/statistics/survivalInterval.ts';
import type { ResultCell, Say } from '../analysis.ts';
import type { Survival } from './computeSurvival.ts';

export interface SurvivalCube extends Survival {
  readonly interval: IntervalType;
  readonly level: number;
  readonly show: 'all' | 'curve' | 'summary';
}

const HEADERS = ['group', 'days', 'at risk', 'left', 'survival', 'standard error', 'low', 'high'] as const;

type Intervals = readonly (readonly [number, number] | null)[];

/**
 * A row for each time at which somebody of a group left; then a row a group with its median, its members, how many of
 * them left and the interval of the median; last the test: name and value.
 */
export function survivalTable({ groups, test, interval, level, show }: SurvivalCube, say: Say): ResultCell[][] {
  const z = normalQuantile((1 - level) / 2);
  const table: ResultCell[][] = [HEADERS.map(say)];
  const medians: ResultCell[][] = [];
  for (const { name, curve } of groups) {
    const intervals = curve.survival.map((value, i) => survivalInterval(value, curve.greenwood[i], z, interval));
    if (show !== 'summary') table.push(...curveRows(name, curve, intervals));
    medians.push(medianRow(name, curve, intervals, say));
  }
  return show === 'curve' ? table : [...table, ...medians, ...testRows(test, say)];
}

function curveRows(name: string | null, curve: SurvivalCurve, intervals: Intervals): ResultCell[][] {
  return curve.times.map((time, i): ResultCell[] => {
    const error = curve.survival[i] * Math.sqrt(curve.greenwood[i]);
    const [low, high] = intervals[i] ?? [null, null];
    const known = Number.isFinite(error) ? error : null;
    return [name, time, curve.atRisk[i], curve.left[i], curve.survival[i], known, low, high];
  });
}

function medianRow(name: string | null, curve: SurvivalCurve, intervals: Intervals, say: Say): ResultCell[] {
  const limit = (side: 0 | 1): number | null =>
    curveMedian(
      curve.times,
      intervals.map((ends) => (ends ? ends[side] : null)),
    );
  const label = name === null ? say('median') : `${say('median')} · ${name}`;
  const median = curveMedian(curve.times, curve.survival);
  return [label, median, curve.members, curve.events, null, null, limit(0), limit(1)];
}

function testRows(test: LogRank | null, say: Say): ResultCell[][] {
  if (!test) return [];
  const row = (name: string, value: number): ResultCell[] => [say(name), value, null, null, null, null, null, null];
  return [row('chi square', test.chiSquare), row('degrees', test.degrees), row('p', test.p)];
}
