import { periodStart } from '../../engine/calendar.ts';
import type { ResultCell, Say } from '../analysis.ts';
import { periodCell } from '../events/periodCell.ts';
import type { ActivityCube, ActivityGroup } from './activityCube.ts';

const MEASURES = ['dau', 'wau', 'mau', 'dau ÷ wau', 'dau ÷ mau', 'wau ÷ mau'] as const;
const [DAY, WEEK, MONTH] = [0, 1, 2];

/**
 * A row a period: daily, weekly and monthly active members and their ratios, a ratio to nobody is blank. A measure
 * shorter than the period is its mean over the period's days, one of the same length counts the period itself, a
 * longer one counts the 7 or 30 days that end with the period's last day. What the as-of day hides is blank.
 */
export function activityTable(cube: ActivityCube, say: Say): ResultCell[][] {
  if (cube.members) return memberTable(cube, say);
  const header = [...(cube.broken ? ['value'] : []), 'period', ...MEASURES].map(say);
  const body = cube.groups.flatMap((group) =>
    Array.from({ length: cube.periods }, (_, at): ResultCell[] => {
      const name = periodCell(cube.firstPeriod + at, cube.period, cube.weekStart);
      const cells = measures(cube, group, at);
      return cube.broken ? [group.value || null, name, ...cells] : [name, ...cells];
    }),
  );
  return [header, ...body];
}

function measures(cube: ActivityCube, { byDay, byPeriod }: ActivityGroup, at: number): (number | null)[] {
  const start = (index: number): number => periodStart(cube.firstPeriod + index, cube.period, cube.weekStart);
  const from = start(at) - cube.firstDay;
  const end = Math.min(start(at + 1) - 1, cube.seen) - cube.firstDay;
  if (end < from) return new Array<null>(MEASURES.length).fill(null);
  const mean = (window: number): number => {
    let sum = 0;
    for (let day = from; day <= end; day++) sum += byDay[window][day];
    return sum / (end - from + 1);
  };
  const dau = mean(DAY);
  const wau = { day: () => byDay[WEEK][end], week: () => byPeriod[at], month: () => mean(WEEK) }[cube.period]();
  const mau = cube.period === 'month' ? byPeriod[at] : byDay[MONTH][end];
  return [dau, wau, mau, ratio(dau, wau), ratio(dau, mau), ratio(wau, mau)];
}

const ratio = (above: number, below: number): number | null => (below > 0 ? above / below : null);

/** A row for every member active in a period, with the number of its events there. */
function memberTable(cube: ActivityCube, say: Say): ResultCell[][] {
  const { members = [] } = cube;
  const header = [...(cube.broken ? ['value'] : []), 'period', 'member', 'events'].map(say);
  const sorted = [...members].sort(
    (a, b) => a.group - b.group || a.period - b.period || (a.member < b.member ? -1 : 1),
  );
  const body = sorted.map(({ group, period, member, events }): ResultCell[] => {
    const name = periodCell(cube.firstPeriod + period, cube.period, cube.weekStart);
    return cube.broken ? [cube.groups[group].value || null, name, member, events] : [name, member, events];
  });
  return [header, ...body];
}
