import { timeOrder } from './timeOrder.ts';

/** Events side by side, member after member: member m owns positions starts[m] up to starts[m + 1]. */
export interface MemberEvents {
  readonly starts: Int32Array;
  readonly times: Float64Array;
  readonly masks: Int32Array;
  /** The row that each event stands in. */
  readonly rows: Int32Array;
}

/**
 * Groups the rows whose mask isn't 0 by member with a counting sort; each member's events keep the order of the rows.
 * Members are numbered 0 to members − 1; a row of member −1 has to have mask 0.
 */
export function groupByMember(
  codes: Int32Array,
  members: number,
  instants: Float64Array,
  masks: Int32Array,
): MemberEvents {
  const starts = new Int32Array(members + 1);
  for (let row = 0; row < codes.length; row++) if (masks[row] !== 0) starts[codes[row] + 1]++;
  for (let member = 0; member < members; member++) starts[member + 1] += starts[member];
  const next = starts.slice();
  const count = starts[members];
  const times = new Float64Array(count);
  const ownMasks = new Int32Array(count);
  const rows = new Int32Array(count);
  for (let row = 0; row < codes.length; row++) {
    const mask = masks[row];
    if (mask === 0) continue;
    const place = next[codes[row]]++;
    times[place] = instants[row];
    ownMasks[place] = mask;
    rows[place] = row;
  }
  return { starts, times, masks: ownMasks, rows };
}

const FEW = 32;

/** As groupByMember, with each member's events in the order of time; events of one instant keep the order of the rows. */
export function memberEvents(
  codes: Int32Array,
  members: number,
  instants: Float64Array,
  masks: Int32Array,
): MemberEvents {
  const events = groupByMember(codes, members, instants, masks);
  const { starts, times } = events;
  for (let member = 0; member < members; member++) {
    const end = starts[member + 1];
    let i = starts[member] + 1;
    while (i < end && times[i] >= times[i - 1]) i++;
    if (i >= end) continue;
    if (end - starts[member] <= FEW) sortFew(events, starts[member], end);
    else sortMany(events, starts[member], end);
  }
  return events;
}

/** Insertion: nothing is quicker for a handful, and it keeps equal ones in order. */
function sortFew({ times, masks, rows }: MemberEvents, from: number, end: number): void {
  for (let i = from + 1; i < end; i++) {
    const time = times[i];
    const mask = masks[i];
    const row = rows[i];
    let j = i - 1;
    for (; j >= from && times[j] > time; j--) {
      times[j + 1] = times[j];
      masks[j + 1] = masks[j];
      rows[j + 1] = rows[j];
    }
    times[j + 1] = time;
    masks[j + 1] = mask;
    rows[j + 1] = row;
  }
}

function sortMany({ times, masks, rows }: MemberEvents, from: number, end: number): void {
  const order = timeOrder(times.subarray(from, end));
  times.set(
    Float64Array.from(order, (position) => times[from + position]),
    from,
  );
  masks.set(
    Int32Array.from(order, (position) => masks[from + position]),
    from,
  );
  rows.set(
    Int32Array.from(order, (position) => rows[from + position]),
    from,
  );
}
