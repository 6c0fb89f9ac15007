import { timeOrder } from './timeOrder.ts';

/** Events side by side, member after member: member m owns positions starts[m] up to starts[m + 1]. */
export interface MemberEvents {
  readonly starts: Int32Array;
  readonly times: Float64Array;
  readonly masks: Int32Array;
  /** The row that each event stands in. */
  readonly rows: Int32Array;
}

/** As groupByMember, with each member's events in the order of time; events of one instant keep the order of the rows. */
export function memberEvents(codes: Int32Array, members: number, instants: Float64Array, masks: Int32Array): MemberEvents {
  const events = groupByMember(codes, members, instants, masks);
  return inTimeOrder(events) ? events : groupByMember(codes, members, instants, masks, timeOrder(withoutBlanks(instants)));
}

/**
 * Groups the rows whose mask isn't 0 by member with a counting sort; each member's events keep the order of the rows, or
 * of `order`. Members are numbered 0 to members − 1; a row of member −1 has to have mask 0.
 */
export function groupByMember(
  codes: Int32Array,
  members: number,
  instants: Float64Array,
  masks: Int32Array,
  order?: Int32Array,
): MemberEvents {
  const starts = new Int32Array(members + 1);
  for (let row = 0; row < codes.length; row++) if (masks[row] !== 0) starts[codes[row] + 1]++;
  for (let member = 0; member < members; member++) starts[member + 1] += starts[member];
  const next = starts.slice();
  const count = starts[members];
  const events = { starts, times: new Float64Array(count), masks: new Int32Array(count), rows: new Int32Array(count) };
  for (let i = 0; i < codes.length; i++) {
    const row = order ? order[i] : i;
    if (masks[row] === 0) continue;
    const place = next[codes[row]]++;
    events.times[place] = instants[row];
    events.masks[place] = masks[row];
    events.rows[place] = row;
  }
  return events;
}

function inTimeOrder({ starts, times }: MemberEvents): boolean {
  for (let member = 0; member + 1 < starts.length; member++) {
    for (let i = starts[member] + 1; i < starts[member + 1]; i++) if (times[i] < times[i - 1]) return false;
  }
  return true;
}

/** Blank times have mask 0 and are never looked at, but a sort needs a number in their place. */
function withoutBlanks(instants: Float64Array): Float64Array {
  const known = instants.find((instant) => !Number.isNaN(instant)) ?? 0;
  return instants.map((instant) => (Number.isNaN(instant) ? known : instant));
}
