import { DAY_MS } from '../engine/calendar.ts';
import { type Cell, isMoment } from './cell.ts';
import type { TimeColumn } from './column.ts';
import type { Read, ReadingContext, Remark } from './context.ts';
import { shownValue } from './shownValue.ts';
import { civilToInstants, instantsToCivil } from './times/convert.ts';
import { DAY_ORDERS } from './times/dayOrder.ts';
import { farDays, hasTime } from './times/farDays.ts';
import { movedDays } from './times/movedDays.ts';
import { type ColumnOrder, columnOrder, dayBy, type OpenTexts, readable } from './times/openDays.ts';
import { TimeCollector } from './times/timeCollector.ts';
import { turnedDates } from './times/turnedDates.ts';
import { zoneOver } from './times/zoneOver.ts';

/**
 * Reads a column of days or moments in any form that people paste. Civil times come back in ms, in the spreadsheet's
 * zone; blanks and cells with a problem are NaN. The order of day and month is decided for the column as a whole.
 */
export function readTimes(cells: readonly Cell[], context: ReadingContext): Read<TimeColumn> {
  const found = new TimeCollector(cells, context);
  const { times, isInstant, openTexts } = found;
  const remarks: Remark[] = [];
  const order = columnOrder(openTexts, context);
  const both = openTexts.size > 0 ? proofs(openTexts, cells, context) : '';
  const openCount = settleOpenTexts(found, order, both);
  if (openCount > 0 && order.order) {
    const code = order.because === 'locale' ? 'dateOrderGuessed' : 'dateOrder';
    remarks.push({ code, count: openCount, value: order.order });
  }

  const zone = zoneOver(times, context);
  // Without a shift of the zone instants are civil times as they stand.
  const shifts = found.instants > 0 && zone.offsets.some((offset) => offset !== 0);
  const known = shifts ? knownInstants(times, isInstant) : undefined;
  if (shifts) instantsToCivil(times, isInstant, zone);
  const turned = turnedDates(times, openCount > 0 ? momentRowsOf(cells, times) : [], order, context);
  for (const row of turned.rows) {
    if (known) known[row] = Number.NaN;
    if (turned.refuse) found.refuse(row, 'mixedDayOrders', both);
  }
  if (turned.rows.length > 0) remarks.push({ code: 'swappedDates', count: turned.rows.length, value: order.order });
  const instant = civilToInstants(times, known, zone);
  if (openCount > 0 || turned.refuse) found.problems.sort((a, b) => a.row - b.row);
  return {
    column: { civil: times, instant, zone, hasTime: hasTime(times) },
    problems: found.problems,
    remarks: remarks.concat(farDays(times, context), movedDays(found.written, times, context)),
  };
}

/** Gives the open texts the column's order, or refuses them; returns how many cells they are. */
function settleOpenTexts(found: TimeCollector, order: ColumnOrder, both: string): number {
  const code = order.because === 'ambiguous' ? 'ambiguousDates' : 'mixedDayOrders';
  let count = 0;
  found.openTexts.forEach((rows, text) => {
    count += rows.length;
    const ms = dayBy(order, text) * DAY_MS + text.time;
    for (const row of rows) {
      if (Number.isNaN(ms)) found.refuse(row, code, code === 'mixedDayOrders' ? both : undefined);
      else if (text.offset === undefined) found.times[row] = ms;
      else found.takeInstant(row, ms - text.offset, text.offset);
    }
  });
  return count;
}

/** The first text of each order that only that order can read: what shows that a column holds several. */
function proofs(texts: OpenTexts, cells: readonly Cell[], context: ReadingContext): string {
  const shown: string[] = [];
  for (const order of DAY_ORDERS) {
    const only = Array.from(texts.keys()).find((text) => readable(text).join() === order);
    if (only) shown.push(shownValue(cells[texts.get(only)![0]], context));
  }
  return shown.join(', ');
}

function knownInstants(times: Float64Array, isInstant: Uint8Array): Float64Array {
  const known = new Float64Array(times.length);
  for (let row = 0; row < times.length; row++) known[row] = isInstant[row] === 1 ? times[row] : Number.NaN;
  return known;
}

/** The rows whose cells are dates of the spreadsheet itself; times of day and blanks in disguise are NaN. */
function momentRowsOf(cells: readonly Cell[], times: Float64Array): number[] {
  const rows: number[] = [];
  cells.forEach((cell, row) => {
    if (isMoment(cell) && !Number.isNaN(times[row])) rows.push(row);
  });
  return rows;
}
