import type { ResultCell, Say } from '../analysis.ts';
import type { HoursCube } from './computeActiveHours.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A row an hour from 0 to 23, a column a weekday from the start of the week on, then both sums; or shares of all. */
export function activeHoursTable({ events, weekStart }: HoursCube, asShare: boolean, say: Say): ResultCell[][] {
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
  const days = weekStart === 'monday' ? DAYS : ['sun', ...DAYS.slice(0, -1)];
  const byDay = days.map((_, day) => sum(events.map((row) => row[day])));
  const all = sum(byDay);
  const shown = (count: number): number | null => {
    if (!asShare) return count;
    return all > 0 ? count / all : null;
  };
  return [
    [say('hour'), ...days.map(say), say('all')],
    ...events.map((row, hour): ResultCell[] => [hour, ...[...row, sum(row)].map(shown)]),
    [say('all'), ...[...byDay, all].map(shown)],
  ];
}
