import { DAY_MS } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import type { TextColumn, TimeColumn } from '../../intake/column.ts';

/** One place a member, by id in ascending order. */
export interface MemberOrigins {
  readonly members: readonly string[];
  /** '' where no row of the member names a channel. */
  readonly channel: readonly string[];
  /** Civil days. */
  readonly joined: Int32Array;
  /** Civil day of leaving or of the last activity, NaN where none is known. */
  readonly left: Float64Array;
}

/**
 * Where each member came from: the earliest row counts, of several on one day the channel that comes first by name,
 * blank last; of `left` the latest. Rows without a member or date, or joined outside the days, are left out.
 * Throws InputError noRows.
 */
export function memberOrigins(
  columns: {
    readonly member: TextColumn;
    readonly channel: TextColumn;
    readonly joined: TimeColumn;
    readonly left?: TimeColumn;
  },
  { from = -Infinity, to = Infinity, asOf }: { readonly from?: number; readonly to?: number; readonly asOf: number },
): MemberOrigins {
  const { member, channel, joined, left } = columns;
  const found = new Map<string, { channel: string; joined: number; left: number }>();
  for (let row = 0; row < member.codes.length; row++) {
    const day = Math.floor(joined.civil[row] / DAY_MS);
    if (member.codes[row] < 0 || Number.isNaN(day) || day > asOf) continue;
    const label = member.labels[member.codes[row]];
    const name = channel.codes[row] < 0 ? '' : channel.labels[channel.codes[row]];
    const leftDay = left ? Math.floor(left.civil[row] / DAY_MS) : Number.NaN;
    const known = found.get(label);
    if (!known) {
      found.set(label, { channel: name, joined: day, left: leftDay });
      continue;
    }
    const isFirst = day < known.joined || (day === known.joined && comesFirst(name, known.channel));
    known.channel = isFirst ? name : known.channel;
    known.joined = Math.min(known.joined, day);
    known.left = known.left >= leftDay || Number.isNaN(leftDay) ? known.left : leftDay;
  }
  const members = Array.from(found.keys())
    .filter((label) => isWithin(found.get(label)!.joined, from, to))
    .sort();
  if (members.length === 0) throw new InputError({ code: 'noRows' });
  const own = members.map((label) => found.get(label)!);
  return {
    members,
    channel: own.map((each) => each.channel),
    joined: Int32Array.from(own, (each) => each.joined),
    left: Float64Array.from(own, (each) => each.left),
  };
}

const comesFirst = (name: string, other: string): boolean => name !== '' && (other === '' || name < other);

const isWithin = (day: number, from: number, to: number): boolean => day >= from && day <= to;
