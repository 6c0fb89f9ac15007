import type { TextColumn, TimeColumn } from '../../../src/intake/column.ts';
import type { ReadingContext } from '../../../src/intake/context.ts';
import { readIds } from '../../../src/intake/readIds.ts';
import { readTimes } from '../../../src/intake/readTimes.ts';

/** Reads cells as a spreadsheet in UTC does. */
export const UTC: ReadingContext = {
  timezone: 'Etc/UTC',
  locale: 'en_US',
  offset: (timezone, instant) => zoneOffset(timezone, instant),
  whenAmbiguous: 'refuse',
};

export const texts = (cells: readonly string[]): TextColumn => readIds(cells, UTC).column;

export const times = (cells: readonly string[], timezone = 'Etc/UTC'): TimeColumn =>
  readTimes(cells, { ...UTC, timezone }).column;

/** Rows of member, event and time, parted by blanks: `ann view 2026-10-01T09:00`. A dot is a blank cell. */
export function eventRows(rows: readonly string[], timezone?: string) {
  const cells = rows.map((row) => row.split(' ').map((cell) => (cell === '.' ? '' : cell)));
  const column = (index: number): string[] => cells.map((row) => row[index] ?? '');
  return { member: texts(column(0)), event: texts(column(1)), time: times(column(2), timezone) };
}

function zoneOffset(timezone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const civil = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return civil - Math.floor(instant / 1000) * 1000;
}
