import { memberDays } from '../events/memberDays.ts';
import { refuseTooManyCells } from '../events/refuseTooManyCells.ts';
import type { ActiveRows } from './activeRows.ts';
import type { EventCount } from './eventCount.ts';
import type { Intervals } from './intervals.ts';

interface StickinessGroup {
  readonly value: string;
  /** Members by number of active intervals, from 1 on. */
  readonly members: readonly number[];
}

interface StickyMember {
  readonly group: number;
  readonly member: string;
  readonly intervals: number;
}

export interface StickinessCube {
  readonly atLeast: boolean;
  readonly broken: boolean;
  readonly groups: readonly StickinessGroup[];
  /** Where the members were asked for. */
  readonly members?: readonly StickyMember[];
}

export interface StickinessOptions {
  readonly isActive: EventCount;
  readonly atLeast: boolean;
  /** The members' names, to list them. */
  readonly labels?: readonly string[];
}

/** How many members have 1, 2, 3 … different active intervals. Throws InputError resultTooLarge. */
export function computeStickiness(
  { time, masks, actors }: ActiveRows,
  intervals: Intervals,
  { isActive, atLeast, labels }: StickinessOptions,
): StickinessCube {
  refuseTooManyCells(intervals.count * actors.groups.length, 4);
  const counts = actors.groups.map(() => new Array<number>(intervals.count).fill(0));
  const members: StickyMember[] = [];
  const { starts, days } = memberDays(actors, masks, time, intervals.first, intervals.end - 1);
  for (let actor = 0; actor < actors.count; actor++) {
    let active = 0;
    let from = starts[actor];
    while (from < starts[actor + 1]) {
      const interval = intervals.of[days[from] - intervals.first];
      let to = from + 1;
      while (to < starts[actor + 1] && intervals.of[days[to] - intervals.first] === interval) to++;
      if (isActive(to - from)) active++;
      from = to;
    }
    if (active === 0) continue;
    const group = actors.groupOf ? actors.groupOf[actor] : 0;
    counts[group][active - 1]++;
    if (labels) members.push({ group, member: labels[actors.memberOf?.[actor] ?? actor], intervals: active });
  }
  const groups = actors.groups.map((value, group) => ({ value, members: counts[group] }));
  return { atLeast, broken: actors.broken, groups, members: labels ? members : undefined };
}
