import type { TextColumn } from '../../intake/column.ts';
import { type MemberEvents, memberEvents } from '../events/memberEvents.ts';
import { type CohortStart, cohortStarts } from './cohortStarts.ts';
import type { Frame } from './frame.ts';
import { STARTS } from './marks.ts';
import type { MemberRows } from './memberRows.ts';
import type { CohortRule } from './retentionOptions.ts';
import { rowsByValue } from './rowsByValue.ts';

/** Each member's events side by side, in the order of time. */
export const grouped = ({ codes, members, instants, marks }: MemberRows): MemberEvents =>
  memberEvents(codes, members, instants, marks);

/** Every start of every member. */
export function eachStart(
  events: MemberEvents,
  frame: Frame,
  cohort: CohortRule | undefined,
  take: (member: number, start: CohortStart) => void,
): void {
  const startsOf = cohortStarts(events, frame, cohort);
  for (let member = 0; member + 1 < events.starts.length; member++) {
    for (const start of startsOf(member)) take(member, start);
  }
}

/** Takes a start: the code of its value (−1 is blank), the member's code, the events and where they stand in them. */
type TakeByValue = (value: number, member: number, events: MemberEvents, place: number, start: CohortStart) => void;

/**
 * Every start with its value. A member who joins once belongs to the value on the start event. With recurring cohorts
 * each value has its own events, starts and returns alike, so that a member may stand under several; in spans of 24 hours
 * all of them are counted from the member's one start (PostHog: test_retention_24h_window_with_event_breakdown).
 */
export function eachStartByValue(
  rows: MemberRows,
  frame: Frame,
  cohort: CohortRule | undefined,
  values: TextColumn,
  take: TakeByValue,
): void {
  if (cohort === 'recurring') {
    const paired = rowsByValue(rows, values);
    const events = grouped(paired.rows);
    if (frame.rolling) {
      const startOf = new Map<number, CohortStart>();
      eachStart(grouped(rows), frame, cohort, (member, start) => startOf.set(member, start));
      paired.memberOf.forEach((member, pair) => {
        const start = startOf.get(member);
        const isSince =
          start &&
          events.times.subarray(events.starts[pair], events.starts[pair + 1]).some((time) => time >= start.instant);
        if (start && isSince) take(paired.valueCodes[pair], member, events, pair, start);
      });
      return;
    }
    eachStart(events, frame, cohort, (pair, start) =>
      take(paired.valueCodes[pair], paired.memberOf[pair], events, pair, start),
    );
    return;
  }
  const events = grouped(rows);
  eachStart(events, frame, cohort, (member, start) =>
    take(valueOfStart(events, member, start, values), member, events, member, start),
  );
}

/** Of several values at the instant of the start the first in the alphabet, so that the order of rows never matters. */
function valueOfStart(events: MemberEvents, member: number, { instant }: CohortStart, values: TextColumn): number {
  let found = -1;
  for (let i = events.starts[member]; i < events.starts[member + 1]; i++) {
    const code = values.codes[events.rows[i]];
    if (code < 0 || (events.masks[i] & STARTS) === 0 || events.times[i] !== instant) continue;
    if (found < 0 || values.labels[code] < values.labels[found]) found = code;
  }
  return found;
}
