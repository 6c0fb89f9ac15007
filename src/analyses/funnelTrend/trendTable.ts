import { periodStart, periodStartMoment } from '../../engine/calendar.ts';
import type { ResultCell, Say } from '../analysis.ts';
import type { FunnelTrendCube } from './trendCube.ts';

/** A row a period: its first day (hour), who entered, who converted, the share; a share of nobody is blank. */
export function trendTable(cube: FunnelTrendCube, say: Say): ResultCell[][] {
  const { groups, broken, firstPeriod } = cube;
  if (cube.members) return memberRows(cube, say);
  const header = ['period', 'entered', 'converted', 'rate'].map(say);
  const body = groups.flatMap(({ value, entered, converted }) =>
    entered.map((count, index): ResultCell[] => {
      const rate = count > 0 ? converted[index] / count : null;
      const row = [periodName(cube, firstPeriod + index), count, converted[index], rate];
      return broken ? [value || null, ...row] : row;
    }),
  );
  return [broken ? [say('value'), ...header] : header, ...body];
}

function memberRows(cube: FunnelTrendCube, say: Say): ResultCell[][] {
  const header = ['value', 'period', 'step', 'member', 'time'].map(say);
  const body = (cube.members ?? []).map(({ value, period, step, member, time }): ResultCell[] => [
    value || null,
    periodName(cube, period),
    step,
    member,
    { moment: time },
  ]);
  return [header, ...body];
}

function periodName({ interval, weekStart }: FunnelTrendCube, period: number): ResultCell {
  if (interval === 'hour') return { moment: periodStartMoment(period, interval, weekStart) };
  return { day: periodStart(period, interval, weekStart) };
}
