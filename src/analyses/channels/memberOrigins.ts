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
  const first = new Float64Array(member.labels.length).fill(Number.NaN);
  const last = new Float64Array(member.labels.length).fill(Number.NaN);
  const names = new Array<string>(member.labels.length).fill('');
  for (let row = 0; row < member.codes.length; row++) {
    const who = member.codes[row];
    const day = Math.floor(joined.civil[row] / DAY_MS);
    if (who < 0 || Number.isNaN(day) || day > asOf) continue;
    const name = channel.codes[row] < 0 ? '' : channel.labels[channel.codes[row]];
    const leftDay = left ? Math.floor(left.civil[row] / DAY_MS) : Number.NaN;
    const isNew = Number.isNaN(first[who]);
    if (isNew || day < first[who] || (day === first[who] && comesFirst(name, names[who]))) names[who] = name;
    if (isNew || day < first[who]) first[who] = day;
    if (!(last[who] >= leftDay) && !Number.isNaN(leftDay)) last[who] = leftDay;
  }
  const own = Array.from(member.labels.keys())
    .filter((who) => first[who] >= from && first[who] <= to)
    .sort((a, b) => (member.labels[a] < member.labels[b] ? -1 : 1));
  if (own.length === 0) throw new InputError({ code: 'noRows' });
  return {
    members: own.map((who) => member.labels[who]),
    channel: own.map((who) => names[who]),
    joined: Int32Array.from(own, (who) => first[who]),
    left: Float64Array.from(own, (who) => last[who]),
  };
}

const comesFirst = (name: string, other: string): boolean => name !== '' && (other === '' || name < other);
