import type { MemberEvents } from '../events/memberEvents.ts';
import type { Frame } from './frame.ts';
import { IN_RANGE, periodOfMark, STARTS, STARTS_BY_NAME } from './marks.ts';
import type { CohortRule } from './retentionOptions.ts';

/** A member's entry into a cohort: its row in the table and the instant of the start. */
export interface CohortStart {
  readonly cohort: number;
  readonly instant: number;
}

/** The cohorts that a member joins. */
export function cohortStarts(
  events: MemberEvents,
  frame: Frame,
  cohort: CohortRule = 'first ever',
): (member: number) => readonly CohortStart[] {
  const cohortOf = (mark: number): number => ((mark & IN_RANGE) === 0 ? -1 : periodOfMark(mark));
  const entry = (position: number): CohortStart[] => {
    const index = position < 0 ? -1 : cohortOf(events.masks[position]);
    return index < 0 ? [] : [{ cohort: index, instant: events.times[position] }];
  };
  /** The first event of a kind; of several at one instant one that also starts. */
  const first = (member: number, wanted: number, inRange: boolean): number => {
    let found = -1;
    for (let i = events.starts[member]; i < events.starts[member + 1]; i++) {
      if ((events.masks[i] & wanted) === 0 || (inRange && cohortOf(events.masks[i]) < 0)) continue;
      const earlier = found < 0 || events.times[i] < events.times[found];
      const better = found >= 0 && events.times[i] === events.times[found] && (events.masks[i] & STARTS) !== 0;
      if (earlier || better) found = i;
    }
    return found >= 0 && (events.masks[found] & STARTS) !== 0 ? found : -1;
  };
  if (cohort === 'first ever') return (member) => entry(first(member, STARTS_BY_NAME, false));
  if (cohort === 'first matching') return (member) => entry(first(member, STARTS, false));
  if (frame.rolling) return (member) => entry(first(member, STARTS, true));
  return (member) => {
    const firstIn = new Map<number, number>();
    for (let i = events.starts[member]; i < events.starts[member + 1]; i++) {
      if ((events.masks[i] & STARTS) === 0) continue;
      const index = cohortOf(events.masks[i]);
      if (index >= 0) firstIn.set(index, Math.min(firstIn.get(index) ?? Infinity, events.times[i]));
    }
    return Array.from(firstIn, ([index, instant]) => ({ cohort: index, instant }));
  };
}
