import { periodOf, periodStart, type WeekStart } from '../../engine/calendar.ts';
import { type MemberDays, memberDays } from '../events/memberDays.ts';
import { refuseTooManyCells } from '../events/refuseTooManyCells.ts';
import type { ActiveRows } from './activeRows.ts';
import { type ActivityCube, type ActivityMember, type ActivityPeriod, WINDOWS } from './activityCube.ts';

export interface ActivityOptions {
  readonly period: ActivityPeriod;
  readonly weekStart: WeekStart;
  /** Events that make a member active in a window. */
  readonly minimum: number;
  /** The members' names, to list who is active. */
  readonly labels?: readonly string[];
}

/**
 * How many members are active on each day, in the 7 and in the 30 days that end with it, and in each calendar period;
 * windows reach back before the first day. Whole periods are counted: those that the first and the last day lie in.
 * Throws InputError resultTooLarge.
 */
export function computeActivity({ time, masks, actors, days }: ActiveRows, options: ActivityOptions): ActivityCube {
  const { period, weekStart, minimum, labels } = options;
  const firstPeriod = periodOf(days.from, period, weekStart);
  const periods = periodOf(days.to, period, weekStart) - firstPeriod + 1;
  refuseTooManyCells(periods * actors.groups.length, 8);
  const firstDay = periodStart(firstPeriod, period, weekStart);
  const lastDay = Math.min(periodStart(firstPeriod + periods, period, weekStart) - 1, Math.max(days.seen, firstDay));
  const width = lastDay - firstDay + 1;
  const zeros = (length: number): number[] => new Array<number>(length).fill(0);
  const changes = actors.groups.map(() => WINDOWS.map(() => zeros(width + 1)));
  const byPeriod = actors.groups.map(() => zeros(periods));
  const members: ActivityMember[] = [];

  const longest = WINDOWS[WINDOWS.length - 1];
  const all = memberDays(actors, masks, time, firstDay - longest + 1, Math.min(lastDay, days.seen));
  for (let actor = 0; actor < actors.count; actor++) {
    const group = actors.groupOf ? actors.groupOf[actor] : 0;
    WINDOWS.forEach((length, window) => {
      addWindows(all, actor, length, minimum, firstDay, changes[group][window]);
    });
    eachPeriod(
      all,
      actor,
      (day) => periodOf(day, period, weekStart) - firstPeriod,
      minimum,
      (at, events) => {
        byPeriod[group][at]++;
        const member = actors.memberOf ? actors.memberOf[actor] : actor;
        if (labels) members.push({ group, period: at, member: labels[member], events });
      },
    );
  }
  const groups = actors.groups.map((value, group) => ({
    value,
    byDay: changes[group].map((row) => runningSums(row).slice(0, width)),
    byPeriod: byPeriod[group],
  }));
  const listed = labels ? members : undefined;
  return {
    period,
    weekStart,
    firstPeriod,
    periods,
    firstDay,
    seen: days.seen,
    broken: actors.broken,
    groups,
    members: listed,
  };
}

/**
 * Adds one to the change on the first, and takes one off after the last, day of every spell on which an actor's window
 * holds enough events: from the day of event i + minimum − 1 up to the last day whose window still reaches event i.
 */
function addWindows(
  { starts, days }: MemberDays,
  actor: number,
  length: number,
  minimum: number,
  firstDay: number,
  changes: number[],
): void {
  const last = changes.length - 2;
  let counted = -1;
  for (let i = starts[actor]; i + minimum - 1 < starts[actor + 1]; i++) {
    const begins = Math.max(days[i + minimum - 1] - firstDay, counted + 1);
    const ends = Math.min(days[i] + length - 1 - firstDay, last);
    if (begins > ends) continue;
    changes[begins]++;
    changes[ends + 1]--;
    counted = ends;
  }
}

/** Calls back for every period from 0 on in which an actor has enough events. */
function eachPeriod(
  { starts, days }: MemberDays,
  actor: number,
  periodOfDay: (day: number) => number,
  minimum: number,
  take: (period: number, events: number) => void,
): void {
  let from = starts[actor];
  while (from < starts[actor + 1]) {
    const period = periodOfDay(days[from]);
    let to = from + 1;
    while (to < starts[actor + 1] && (days[to] === days[to - 1] || periodOfDay(days[to]) === period)) to++;
    if (period >= 0 && to - from >= minimum) take(period, to - from);
    from = to;
  }
}

function runningSums(changes: readonly number[]): number[] {
  let sum = 0;
  return changes.map((change) => {
    sum += change;
    return sum;
  });
}
