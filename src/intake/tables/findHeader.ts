import { readAmountText } from '../amounts/amountText.ts';
import { type Cell, isBlank, isMoment } from '../cell.ts';
import { normaliseHeader } from '../headers/normaliseHeader.ts';
import { periodOfHeader } from '../headers/periodHeader.ts';
import { isKnownHeader } from '../headers/scoreHeader.ts';
import { phoneKey } from '../phones/phoneKey.ts';
import { readDateText } from '../times/dateText.ts';
import { trimText } from '../trimText.ts';

/** A header is looked for in so many filled rows. */
const ROWS_SEARCHED = 20;
const LONGEST_HEADER = 40;

const isValue = (cell: Cell): boolean => {
  if (typeof cell !== 'string') return !isBlank(cell);
  const text = trimText(cell);
  if (text === '') return false;
  const date = readDateText(text).is;
  return (
    readAmountText(text).is === 'amount' ||
    date === 'civil' ||
    date === 'instant' ||
    date === 'open' ||
    phoneKey(text, '').is === 'phone' ||
    phoneKey(text, '').is === 'masked'
  );
};

const isLabel = (cell: Cell): boolean => {
  if (typeof cell !== 'string' || isMoment(cell)) return false;
  const text = trimText(cell);
  return text !== '' && text.length <= LONGEST_HEADER && !isValue(text);
};

/** What a cell looks like, so coarsely that the cells of one column agree. */
const shapeOf = (cell: Cell): string =>
  isBlank(cell)
    ? ''
    : isValue(cell)
      ? 'value'
      : /\d/.test(String(cell))
        ? 'code'
        : /[\u3400-\u9fff]/.test(String(cell))
          ? 'han'
          : 'word';

/** Whether the rows below a row of labels are of another make: values or codes where it has words. */
function differsBelow(row: readonly Cell[], below: readonly (readonly Cell[])[]): boolean {
  return row.some((cell, column) => {
    const filled = below.map((other) => other[column]).filter((other) => !isBlank(other));
    const others = filled.filter((other) => shapeOf(other) !== shapeOf(cell) && shapeOf(other) !== 'han');
    return filled.length > 0 && others.length > filled.length / 2;
  });
}

/**
 * The header among the rows of one table (already cut to its columns; blank rows may be among them): the first row of
 * short, different texts as wide as the table with rows of another make below, or with names that we know. -1 if none.
 */
export function findHeader(rows: readonly (readonly Cell[])[]): number {
  const filled = rows
    .map((row, index) => ({ row, index, count: row.filter((cell) => !isBlank(cell)).length }))
    .filter(({ count }) => count > 0);
  const near = filled.slice(0, ROWS_SEARCHED);
  const width = usualWidth(filled.slice(0, ROWS_SEARCHED * 2).map(({ count }) => count));
  for (let at = 0; at < near.length; at++) {
    const { row, index, count } = near[at];
    if (count < Math.max(1, width * 0.6) || (width > 1 && count === 1)) continue;
    const cells = row.filter((cell) => !isBlank(cell));
    const labels = cells.filter(isLabel).length;
    const known = cells.filter((cell) => typeof cell === 'string' && isKnownHeader(cell)).length;
    if (
      isPeriodHead(
        row,
        near.slice(at + 1, at + 12).map((other) => other.row),
      )
    )
      return index;
    if (labels < cells.length * 0.8 && known < cells.length * 0.5) return -1;
    const below = near.slice(at + 1, at + 12).map((other) => other.row);
    const different = new Set(cells.map((cell) => trimText(String(cell)).toLowerCase())).size;
    if (known >= Math.max(1, cells.length * 0.25)) return index;
    if (different >= cells.length * 0.8 && differsBelow(row, below)) return index;
    // Words over words: a header stands once, a value comes back.
    const repeats = cells.some((cell, column) => below.some((other) => other[column] === cell));
    return known > 0 ||
      (different === cells.length &&
        !repeats &&
        cells.length > 1 &&
        below.length > 2 &&
        near.some((other) => other.index > index && sharesValues(below)))
      ? index
      : -1;
  }
  return -1;
}

/**
 * Whether a row is the header of a wide table whose periods are days and numbers to the spreadsheet: after a label,
 * rising periods over numbers that are none.
 */
function isPeriodHead(row: readonly Cell[], below: readonly (readonly Cell[])[]): boolean {
  const columns = row.flatMap((cell, column) => (isPeriodCell(cell) ? [column] : []));
  const labels = row.filter((cell, column) => !columns.includes(column) && isLabel(cell)).length;
  const filled = row.filter((cell) => !isBlank(cell)).length;
  if (columns.length < 2 || labels === 0 || columns.length + labels < filled * 0.8) return false;
  const starts = columns.map((column) => {
    const cell = row[column];
    return isMoment(cell) ? cell.getTime() : periodOfHeader(normaliseHeader(String(cell)).text, 2000)!.from;
  });
  const amounts = below.flatMap((other) => columns.map((column) => other[column])).filter((cell) => !isBlank(cell));
  return (
    starts.every((start, at) => at === 0 || start > starts[at - 1]) &&
    amounts.length > 0 &&
    amounts.filter((cell) => !isMoment(cell) && !isPeriodCell(cell) && isValue(cell)).length >= amounts.length * 0.6
  );
}

const isPeriodCell = (cell: Cell): boolean =>
  isMoment(cell) ||
  ((typeof cell === 'string' || typeof cell === 'number') &&
    periodOfHeader(normaliseHeader(String(cell)).text, 2000) !== undefined);

/** Whether values come back within a column: then a first row that doesn't is a header. */
function sharesValues(rows: readonly (readonly Cell[])[]): boolean {
  return (
    rows.length > 0 && rows[0].some((_, column) => new Set(rows.map((row) => row[column])).size < rows.length * 0.7)
  );
}

/** The width that most rows have, the wider one where two are as frequent. */
function usualWidth(counts: readonly number[]): number {
  const frequency = new Map<number, number>();
  for (const count of counts) frequency.set(count, (frequency.get(count) || 0) + 1);
  let best = 0;
  frequency.forEach((times, count) => {
    const bestTimes = frequency.get(best) || 0;
    if (times > bestTimes || (times === bestTimes && count > best)) best = count;
  });
  return best;
}
