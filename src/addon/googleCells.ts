import type { ResultCell } from '../analyses/analysis.ts';
import { toInstant, zoneFrom } from '../engine/zone.ts';
import type { ReadingContext } from '../intake/context.ts';

const DAY = 86_400_000;

/** A result as Google takes it from a custom function: '' for blanks, Date for days, a scalar for a single cell. */
export function toGoogle(table: readonly (readonly ResultCell[])[], context: ReadingContext): unknown {
  const dateOf = dateMaker(context);
  const width = table.reduce((most, row) => Math.max(most, row.length), 1);
  const cells = table.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const cell = row[column];
      if (cell === null || cell === undefined) return '';
      if (typeof cell === 'object') return dateOf('day' in cell ? cell.day * DAY : cell.moment);
      return cell;
    }),
  );
  return cells.length === 1 && width === 1 ? cells[0][0] : cells;
}

/** Civil ms to Date in the spreadsheet's zone, through a table that covers the years asked for. */
export function dateMaker(context: ReadingContext): (civil: number) => Date {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  let zone = zoneFrom('', () => 0, 0, 0);
  return (civil) => {
    if (civil < from || civil > to) {
      const year = new Date(civil).getUTCFullYear();
      from = Math.min(from, Date.UTC(year - 1, 0, 1));
      to = Math.max(to, Date.UTC(year + 2, 0, 1));
      zone = zoneFrom(context.timezone, (instant) => context.offset(context.timezone, instant), from, to);
    }
    return new Date(toInstant(zone, civil));
  };
}
