import { DAY_MS, dayOf } from '../engine/calendar.ts';
import type { ProblemCode } from '../engine/inputProblem.ts';
import { type Cell, isBlank, isErrorCell, isMoment } from './cell.ts';
import type { TimeColumn } from './column.ts';
import type { CellProblem, Read, ReadingContext, Remark } from './context.ts';
import { shownValue } from './shownValue.ts';
import { civilToInstants, instantsToCivil } from './times/convert.ts';
import { type DateText, readDateText } from './times/dateText.ts';
import { DAY_ORDERS } from './times/dayOrder.ts';
import { farDays, hasTime } from './times/farDays.ts';
import { isoCivil } from './times/isoText.ts';
import { movedDays } from './times/movedDays.ts';
import { civilOfNumber, isEpoch, numberKind } from './times/numberDate.ts';
import { columnOrder, dayBy, type OpenText, type OpenTexts, readable } from './times/openDays.ts';
import { turnedDates } from './times/turnedDates.ts';
import { zoneOver } from './times/zoneOver.ts';

const FIRST_HOURS = 8 * 3_600_000;
/** Moments from here to there are a time of day without a date: spreadsheets put them on 1899-12-30. */
const CLOCK_FROM = dayOf(1899, 12, 29) * DAY_MS;
const CLOCK_TO = dayOf(1900, 1, 1) * DAY_MS;

const PROBLEMS: Record<'relative' | 'error' | 'wrong', ProblemCode> = {
  relative: 'relativeDate',
  error: 'errorCell',
  wrong: 'notADate',
};

/**
 * Reads a column of days or moments in any form that people paste. Civil times come back in ms, in the spreadsheet's
 * zone; blanks and cells with a problem are NaN. The order of day and month is decided for the column as a whole.
 */
export function readTimes(cells: readonly Cell[], context: ReadingContext): Read<TimeColumn> {
  const rows = cells.length;
  const times = new Float64Array(rows).fill(Number.NaN);
  const isInstant = new Uint8Array(rows);
  const problems: CellProblem[] = [];
  const refuse = (row: number, code: ProblemCode, hint?: string): void => {
    const problem = { row, code, value: shownValue(cells[row], context) };
    problems.push(hint === undefined ? problem : { ...problem, hint });
  };
  const openTexts = new Map<OpenText, number[]>();
  const remembered = new Map<string, DateText>();
  let instants = 0;
  let written: Float64Array | undefined;
  const takeInstant = (row: number, ms: number, offset?: number): void => {
    times[row] = ms;
    isInstant[row] = 1;
    instants++;
    if (offset === undefined) return;
    written = written || new Float64Array(rows).fill(Number.NaN);
    written[row] = ms + offset;
  };

  for (let row = 0; row < rows; row++) {
    const cell = cells[row];
    if (typeof cell === 'string') {
      if (cell === '') continue;
      const quick = isoCivil(cell);
      // The first hours of 1970 are a blank in disguise, which the slow road knows.
      if (quick > FIRST_HOURS || quick < 0) {
        times[row] = quick;
        continue;
      }
      let text = remembered.get(cell);
      if (text === undefined) {
        text = readDateText(cell);
        remembered.set(cell, text);
      }
      if (text.is === 'civil') times[row] = text.ms;
      else if (text.is === 'instant') takeInstant(row, text.ms, text.offset);
      else if (text.is === 'open') {
        const same = openTexts.get(text);
        if (same) same.push(row);
        else openTexts.set(text, [row]);
      } else if (text.is !== 'blank') refuse(row, PROBLEMS[text.is]);
    } else if (typeof cell === 'number') {
      if (cell === 0) continue;
      const kind = numberKind(cell);
      const time = kind === '' ? Number.NaN : civilOfNumber(cell, kind);
      if (Number.isNaN(time)) refuse(row, 'notADate');
      else if (kind !== '' && isEpoch(kind)) takeInstant(row, time);
      else times[row] = time;
    } else if (isBlank(cell)) continue;
    else if (isMoment(cell)) {
      const instant = cell.getTime();
      if (instant === 0) continue;
      if (Number.isNaN(instant)) refuse(row, 'notADate');
      else if (instant >= CLOCK_FROM && instant < CLOCK_TO) {
        if (instant + context.offset(context.timezone, instant) !== CLOCK_FROM + DAY_MS) refuse(row, 'notADate');
      } else takeInstant(row, instant);
    } else refuse(row, isErrorCell(cell) ? 'errorCell' : 'notADate');
  }

  const remarks: Remark[] = [];
  const order = columnOrder(openTexts, context);
  const both = openTexts.size > 0 ? proofs(openTexts, cells, context) : '';
  let openCount = 0;
  openTexts.forEach((openRows, text) => {
    openCount += openRows.length;
    const day = dayBy(order, text);
    const code = order.because === 'ambiguous' ? 'ambiguousDates' : 'mixedDayOrders';
    for (const row of openRows) {
      if (Number.isNaN(day)) refuse(row, code, code === 'mixedDayOrders' ? both : undefined);
      else if (text.offset === undefined) times[row] = day * DAY_MS + text.time;
      else takeInstant(row, day * DAY_MS + text.time - text.offset, text.offset);
    }
  });
  if (openCount > 0 && order.order) {
    const code = order.because === 'locale' ? 'dateOrderGuessed' : 'dateOrder';
    remarks.push({ code, count: openCount, value: order.order });
  }

  const zone = zoneOver(times, context);
  // Without a shift of the zone instants are civil times as they stand.
  const shifts = instants > 0 && zone.offsets.some((offset) => offset !== 0);
  const known = shifts ? knownInstants(times, isInstant) : undefined;
  if (shifts) instantsToCivil(times, isInstant, zone);
  const turned = turnedDates(times, openCount > 0 ? momentRowsOf(cells, times) : [], order, context);
  for (const row of turned.rows) {
    if (known) known[row] = Number.NaN;
    if (turned.refuse) {
      times[row] = Number.NaN;
      refuse(row, 'mixedDayOrders', both);
    }
  }
  if (turned.rows.length > 0) remarks.push({ code: 'swappedDates', count: turned.rows.length, value: order.order });
  const instant = civilToInstants(times, known, zone);
  if (openCount > 0 || turned.refuse) problems.sort((a, b) => a.row - b.row);
  return {
    column: { civil: times, instant, zone, hasTime: hasTime(times) },
    problems,
    remarks: remarks.concat(farDays(times, context), movedDays(written, times, context)),
  };
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
