import { DAY_MS, HOUR_MS } from '../../engine/calendar.ts';
import { naturalOrder } from '../../engine/naturalOrder.ts';
import type { TextColumn, TimeColumn } from '../../intake/column.ts';
import type { DayLimits } from '../events/dayLimits.ts';

/** Messages of a group chat in the range, a row each. */
export interface Messages {
  /** Rows of the table. */
  readonly rows: readonly number[];
  readonly speakers: readonly Speaker[];
  /** Different days with a message. */
  readonly days: number;
  /** The hour with most messages, the earliest of several; null without times of day. */
  readonly busiestHour: number | null;
}

interface Speaker {
  readonly member: string;
  readonly messages: number;
  readonly days: number;
  /** Civil day of the last message. */
  readonly last: number;
}

/** Who said how much, most messages first, then by id. Rows without a member or a time, and of other days, are left out. */
export function messagesOf(member: TextColumn, time: TimeColumn, limits: DayLimits): Messages {
  const { from = -Infinity, to = Infinity, asOf = Infinity } = limits;
  const dayOf = (row: number): number => Math.floor(time.civil[row] / DAY_MS);
  const rows: number[] = [];
  for (let row = 0; row < member.codes.length; row++) {
    const day = dayOf(row);
    if (member.codes[row] >= 0 && day >= from && day <= Math.min(to, asOf)) rows.push(row);
  }
  const daysOf = member.labels.map(() => new Set<number>());
  const counts = member.labels.map(() => 0);
  const hours = new Array<number>(24).fill(0);
  for (const row of rows) {
    counts[member.codes[row]]++;
    daysOf[member.codes[row]].add(dayOf(row));
    hours[Math.floor(time.civil[row] / HOUR_MS) - dayOf(row) * 24]++;
  }
  const speakers = member.labels
    .map((label, code) => ({
      member: label,
      messages: counts[code],
      days: daysOf[code].size,
      last: Math.max(...Array.from(daysOf[code])),
    }))
    .filter(({ messages }) => messages > 0)
    .sort((a, b) => b.messages - a.messages || naturalOrder(a.member, b.member));
  return {
    rows,
    speakers,
    days: new Set(rows.map(dayOf)).size,
    busiestHour: time.hasTime && rows.length > 0 ? hours.indexOf(Math.max(...hours)) : null,
  };
}
