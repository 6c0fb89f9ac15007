import { DAY_MS } from '../../engine/calendar.ts';
import type { TimeColumn } from '../../intake/column.ts';
import type { Actors } from './actors.ts';

/** The days of each actor's events, ascending, one for every event: actor a owns places starts[a] up to starts[a + 1]. */
export interface MemberDays {
  readonly starts: Int32Array;
  readonly days: Int32Array;
}

/** Takes rows whose mask isn't 0 with a day from `from` to `to`; two counting sorts, by day and then by actor. */
export function memberDays(
  { codes, count }: Actors,
  masks: Int32Array,
  { civil }: TimeColumn,
  from: number,
  to: number,
): MemberDays {
  const width = Math.max(0, to - from + 1);
  const starts = new Int32Array(count + 1);
  const places = new Int32Array(width + 1);
  const dayOfRow = new Int32Array(masks.length).fill(-1);
  for (let row = 0; row < masks.length; row++) {
    if (masks[row] === 0) continue;
    const day = Math.floor(civil[row] / DAY_MS) - from;
    if (day < 0 || day >= width) continue;
    dayOfRow[row] = day;
    places[day + 1]++;
    starts[codes[row] + 1]++;
  }
  for (let day = 0; day < width; day++) places[day + 1] += places[day];
  for (let actor = 0; actor < count; actor++) starts[actor + 1] += starts[actor];
  const byDay = new Int32Array(starts[count]);
  for (let row = 0; row < masks.length; row++) if (dayOfRow[row] >= 0) byDay[places[dayOfRow[row]]++] = row;
  const next = starts.slice();
  const days = new Int32Array(byDay.length);
  for (const row of byDay) days[next[codes[row]]++] = dayOfRow[row] + from;
  return { starts, days };
}
