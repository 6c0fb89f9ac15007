import { DAY_MS } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import { type Cell, type Grid, isBlank } from '../../intake/cell.ts';
import type { Read, ReadingContext } from '../../intake/context.ts';
import { readAmounts } from '../../intake/readAmounts.ts';
import { readTexts } from '../../intake/readTexts.ts';
import { readTimes } from '../../intake/readTimes.ts';
import { isTotalsRow } from '../../intake/tables/isTotalsRow.ts';
import { strictly } from '../refusedCells.ts';

/** Money spent on channels. */
export interface Costs {
  readonly rows: readonly Cost[];
  /** Decimals of the amounts. */
  readonly scale: number;
  /** Whether the table has a column of days. */
  readonly dated: boolean;
}

interface Cost {
  readonly channel: string;
  /** Civil day; NaN without one. */
  readonly day: number;
  readonly minor: number;
}

/**
 * Reads a table of two columns (channel, cost) or three (channel, day or month, cost), with or without a header row.
 * Rows without a channel or a cost, and totals, are left out. Throws InputError with the row.
 */
export function readCosts(table: Grid, reading: ReadingContext): Costs {
  const width = table.reduce((most, row) => Math.max(most, filledWidth(row)), 0);
  if (width < 2) throw new InputError({ code: 'blankCell', argument: 'costs', row: 1 });
  const dated = width > 2;
  const costOf = (row: readonly Cell[]): Cell => row[dated ? 2 : 1];
  const headers = readAmounts([costOf(table[0])], reading).problems.length > 0 ? 1 : 0;
  const body = table.slice(headers).map((row) => (isTotalsRow(row) ? [] : row));
  const strict = <T>(read: Read<T>): T => strictly('costs', read, headers);
  const channel = strict(
    readTexts(
      body.map((row) => row[0]),
      reading,
    ),
  );
  const money = strict(readAmounts(body.map(costOf), reading));
  const days = dated
    ? strict(
        readTimes(
          body.map((row) => asDay(row[1])),
          reading,
        ),
      ).civil
    : undefined;
  const rows = body
    .map((_, row) => ({
      channel: channel.codes[row] < 0 ? '' : channel.labels[channel.codes[row]],
      day: days ? Math.floor(days[row] / DAY_MS) : Number.NaN,
      minor: money.minor[row],
    }))
    .filter((cost) => cost.channel !== '' && !Number.isNaN(cost.minor) && !(dated && Number.isNaN(cost.day)));
  return { rows, scale: money.scale, dated };
}

function filledWidth(row: readonly Cell[]): number {
  let width = row.length;
  while (width > 0 && isBlank(row[width - 1])) width--;
  return width;
}

/** A month, 2026-10 or 2026年10月, stands for its first day. */
function asDay(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const text = cell.normalize('NFKC').replace(/年/g, '-').replace(/月/g, '').trim();
  const month = /^(\d{4})\s*[-/.]\s*(\d{1,2})$/.exec(text);
  return month ? `${month[1]}-${month[2].padStart(2, '0')}-01` : cell;
}

/** Costs by channel in whole smallest units, of the days from … to; costs without a day always count. */
export function costsByChannel(costs: Costs | undefined, from: number, to: number): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { channel, day, minor } of costs ? costs.rows : []) {
    if (day < from || day > to) continue;
    const sum = (sums.get(channel) || 0) + minor;
    if (Math.abs(sum) > Number.MAX_SAFE_INTEGER) throw new InputError({ code: 'sumTooLarge', argument: 'costs' });
    sums.set(channel, sum);
  }
  return sums;
}
