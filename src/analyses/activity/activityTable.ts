import { periodStart } from '../../engine/calendar.ts';
import type { ResultCell, Say } from '../analysis.ts';
import { periodCell } from '../events/periodCell.ts';
import { refuseTooManyCells } from '../events/refuseTooManyCells.ts';
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

/** A mean as its sum and the number of its days, so that ratios of means stay exact. */
interface Mean {
  readonly sum: number;
  readonly days: number;
}

function measures(cube: ActivityCube, { byDay, byPeriod }: ActivityGroup, at: number): (number | null)[] {
  const start = (index: number): number => periodStart(cube.firstPeriod + index, cube.period, cube.weekStart);
  const from = start(at) - cube.firstDay;
  const end = Math.min(start(at + 1) - 1, cube.seen) - cube.firstDay;
  if (end < from) return new Array<null>(MEASURES.length).fill(null);
  const whole = (sum: number): Mean => ({ sum, days: 1 });
  const mean = (window: number): Mean => ({
    sum: byDay[window].slice(from, end + 1).reduce((sum, each) => sum + each, 0),
    days: end - from + 1,
  });
  const week = { day: () => whole(byDay[WEEK][end]), week: () => whole(byPeriod[at]), month: () => mean(WEEK) };
  const dau = mean(DAY);
  const wau = week[cube.period]();
  const mau = whole(cube.period === 'month' ? byPeriod[at] : byDay[MONTH][end]);
  return [...[dau, wau, mau].map(({ sum, days }) => sum / days), ratio(dau, wau), ratio(dau, mau), ratio(wau, mau)];
}

const ratio = (above: Mean, below: Mean): number | null =>
  below.sum > 0 ? (above.sum * below.days) / (below.sum * above.days) : null;

/** A row for every member active in a period, with the number of its events there. Throws InputError resultTooLarge. */
function memberTable(cube: ActivityCube, say: Say): ResultCell[][] {
  const { members = [] } = cube;
  refuseTooManyCells(members.length, 4);
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
