import { DAY_MS } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import type { MoneyColumn, TextColumn, TimeColumn } from '../../intake/column.ts';
import { priceTimesQuantity } from '../../intake/priceTimesQuantity.ts';
import type { Material, Source } from '../review.ts';
import { afterRefunds } from './afterRefunds.ts';
import type { Findings } from './findings.ts';
import { identifyRows, labelAt, type MatchCounts, noMatches } from './identify.ts';
import { leaveOutRepeats } from './leaveOutRepeats.ts';
import { missingColumn } from './missingColumn.ts';
import { oneCurrency, rescaled } from './money.ts';
import { type OpenTable, openTable } from './openTable.ts';
import type { People } from './people.ts';
import { timesOfPeriod } from './periodSources.ts';
import { daysOf, stackNumbers, stackTimes, totalLength, usedRows } from './stack.ts';
import { isNoOrder } from './statusWords.ts';
import { countOf, type TableCount } from './tableCount.ts';
import { tellSameRows } from './tellSameRows.ts';

export type RefundRule = 'none' | 'net' | 'subtracted';

/** The order rows that count, stacked over all sheets. */
export interface Orders {
  readonly count: TableCount;
  readonly matched: MatchCounts;
  readonly person: Int32Array;
  readonly times: TimeColumn;
  /** Civil day of each row. */
  readonly day: Int32Array;
  /** Order ids as whole numbers from 0; undefined without such a column: then a member's day is an order. */
  readonly order?: Int32Array;
  /** Every row of the only table has an id that no other row has: later steps need not read the ids again. */
  readonly ownIds: boolean;
  /** All that the data check tells has been looked for. */
  readonly thorough: boolean;
  /** Whole smallest units after refunds; all 0 when hasAmounts is false. */
  readonly minor: Float64Array;
  readonly hasAmounts: boolean;
  readonly scale: number;
  readonly currency: string;
  /** net: there is a refund column, but the amounts are already without refunds. */
  readonly refunds: RefundRule;
  /** What the order says of the customer's channel, '' where blank. */
  channels(): string[] | undefined;
}

interface Columns {
  readonly table: OpenTable;
  readonly times: TimeColumn;
  readonly amounts?: MoneyColumn;
  readonly refunds: RefundRule;
  readonly orderIds?: TextColumn;
}

/**
 * Reads all order tables; `thorough` also looks for rows that are the same, which only the data check tells.
 * Throws InputError when most of a needed column can't be read or currencies differ.
 */
export function readOrders(material: Material, people: People, findings: Findings, thorough = false): Orders {
  const { tiers } = material.kept;
  const knownOwn = !thorough && tiers !== undefined && tiers.ownIds === true;
  const read = material.sources
    .filter(({ kind }) => kind === 'orders')
    .map((source) => readColumns(source, material, findings, !knownOwn));
  const tables = read.map(({ table }) => table);
  const orderIds = read.map((one) => one.orderIds);
  leaveOutRepeats(
    tables,
    orderIds,
    read.map(({ table, times }) => lastMoment(table, times.civil)),
  );
  const matched = noMatches();
  const persons = tables.map((table) => identifyRows(table, people, matched));
  const withoutIds = read.some((one) => !one.orderIds);
  if (thorough) {
    read.forEach(({ table, times, amounts, orderIds: ids }, index) => {
      if (!ids) tellSameRows(table, [persons[index], times.civil, ...(amounts ? [amounts.minor] : [])]);
    });
  }

  const parts = tables.map((table) => usedRows(table.out));
  const length = totalLength(parts);
  const times = stackTimes(
    read.map((one) => one.times),
    parts,
  );
  const scale = read.reduce((most, { amounts }) => Math.max(most, amounts ? amounts.scale : 0), 0);
  const amounts = read.map(({ table, amounts: own }) =>
    own ? rescaled(own.minor, own.scale, scale) : new Float64Array(table.rows),
  );
  return {
    count: countOf(tables, length),
    matched,
    person: stackNumbers(new Int32Array(length), persons, parts),
    times,
    day: daysOf(times.civil),
    order: knownOwn ? rowNumbers(length) : stackOrderIds(orderIds, parts, length),
    ownIds: knownOwn || (orderIds.length === 1 && orderIds[0]?.labels.length === tables[0].rows),
    thorough: thorough || !withoutIds,
    minor: stackNumbers(new Float64Array(length), amounts, parts),
    hasAmounts: read.some((one) => one.amounts !== undefined),
    scale,
    currency: oneCurrency(read.map((one) => (one.amounts ? one.amounts.currency : ''))),
    refunds: read.some((one) => one.refunds === 'subtracted')
      ? 'subtracted'
      : read.some((one) => one.refunds === 'net')
        ? 'net'
        : 'none',
    channels: () =>
      stackTexts(
        tables.map((table) => table.texts('channel')),
        parts,
      ),
  };
}

function readColumns(source: Source, material: Material, findings: Findings, withIds: boolean): Columns {
  const table = openTable(source, material.context, findings);
  const times = source.period
    ? timesOfPeriod(source, source.period, material, findings)
    : table.times('order_at', 'eachRow');
  if (!times) throw missingColumn(source, 'order_at');
  let amounts = table.amounts('amount', 'eachRow') || amountsOfLines(table, findings);
  const status = table.texts('status');
  const noOrder = status ? status.labels.map(isNoOrder) : [];
  const end = material.asOf * DAY_MS;
  const orderIds = withIds ? table.ids('order_id') : undefined;
  const firstLine = firstLines(table, orderIds, times, status);
  for (let row = 0; row < table.rows; row++) {
    if (table.out[row] === 1) continue;
    if (status && status.codes[row] >= 0 && noOrder[status.codes[row]]) table.leaveOut(row, 'status', 'notCounted');
    else if (Number.isNaN(times.civil[row])) {
      const first = orderIds ? firstLine[orderIds.codes[row]] : undefined;
      if (first === undefined || first === row) table.leaveOut(row, 'order_at', 'noDate');
      else table.leaveOut(row, 'order_id', 'orderLine', String(source.firstRow + first));
    } else if (amounts && Number.isNaN(amounts.minor[row])) table.leaveOut(row, 'amount', 'noAmount');
    else if (times.civil[row] >= end) table.leaveOut(row, source.period ? 'amount' : 'order_at', 'afterReview');
  }
  const currency = currencyOf(table);
  if (amounts && amounts.currency === '' && currency !== '') amounts = { ...amounts, currency };
  const refund = amounts ? table.amounts('refund') : undefined;
  if (!amounts || !refund) return { table, times, amounts, refunds: 'none', orderIds };
  const after = afterRefunds(amounts, refund);
  return { table, times, amounts: after.amounts, refunds: after.subtracted ? 'subtracted' : 'net', orderIds };
}

/** The one currency that a column of currencies names; '' without such a column. Throws InputError for several. */
function currencyOf(table: OpenTable): string {
  const column = table.texts('currency');
  let first = -1;
  for (let row = 0; column && row < table.rows; row++) {
    const code = table.out[row] === 1 ? -1 : column.codes[row];
    if (code < 0 || code === first) continue;
    if (first >= 0 && column.labels[code].toUpperCase() !== column.labels[first].toUpperCase()) {
      const { sheet, fields, headers, firstRow } = table.source;
      const argument = headers[fields.indexOf('currency')];
      const [value, hint] = [column.labels[code], column.labels[first]];
      throw new InputError({ code: 'mixedCurrencies', source: sheet, argument, row: firstRow + row, value, hint });
    }
    first = code;
  }
  return column && first >= 0 && /^[a-z]{3}$/i.test(column.labels[first]) ? column.labels[first].toUpperCase() : '';
}

/** By code of the order id, the row that tells the order's date or status: shops write the further lines of an order without it. */
function firstLines(
  table: OpenTable,
  ids: TextColumn | undefined,
  times: TimeColumn,
  status: TextColumn | undefined,
): number[] {
  const first: number[] = [];
  if (!ids || ids.labels.length === table.rows) return first;
  for (let row = 0; row < table.rows; row++) {
    const code = ids.codes[row];
    const tells = !Number.isNaN(times.civil[row]) || (status !== undefined && status.codes[row] >= 0);
    if (tells && code >= 0 && first[code] === undefined) first[code] = row;
  }
  return first;
}

/** Order lines that name prices and pieces only; a price alone is the price of one. */
function amountsOfLines(table: OpenTable, findings: Findings): MoneyColumn | undefined {
  const price = table.amounts('price', 'eachRow');
  const quantity = price && table.numbers('quantity');
  if (!price || !quantity) return price;
  const { source } = table;
  const column = source.fields.indexOf('price');
  findings.remarks.push({ source, column, remark: { code: 'priceTimesQuantity', count: 0, value: '' } });
  return priceTimesQuantity(price, quantity);
}

function lastMoment(table: OpenTable, civil: Float64Array): number {
  let latest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < civil.length; row++) if (table.out[row] === 0 && civil[row] > latest) latest = civil[row];
  return latest;
}

function rowNumbers(length: number): Int32Array {
  const numbers = new Int32Array(length);
  for (let row = 0; row < length; row++) numbers[row] = row;
  return numbers;
}

/** A row without an id is an order of its own. */
function stackOrderIds(
  columns: readonly (TextColumn | undefined)[],
  parts: readonly Int32Array[],
  length: number,
): Int32Array | undefined {
  if (columns.length === 0 || columns.some((column) => !column)) return undefined;
  const { own, count } = sharedCodes(columns);
  const stacked = new Int32Array(length);
  let next = count;
  let at = 0;
  parts.forEach((rows, index) => {
    const column = columns[index];
    for (let i = 0; i < rows.length; i++) {
      const code = column ? column.codes[rows[i]] : -1;
      stacked[at++] = code < 0 ? next++ : own[index] ? own[index][code] : code;
    }
  });
  return stacked;
}

/** The same whole number for the same id in every table; one table keeps its own. */
function sharedCodes(columns: readonly (TextColumn | undefined)[]): { own: Int32Array[]; count: number } {
  if (columns.length === 1) return { own: [], count: columns[0] ? columns[0].labels.length : 0 };
  const codes = new Map<string, number>();
  const own = columns.map((column) =>
    Int32Array.from(column ? column.labels : [], (label) => {
      const known = codes.get(label);
      if (known === undefined) codes.set(label, codes.size);
      return known === undefined ? codes.size - 1 : known;
    }),
  );
  return { own, count: codes.size };
}

function stackTexts(columns: readonly (TextColumn | undefined)[], parts: readonly Int32Array[]): string[] | undefined {
  if (columns.every((column) => !column)) return undefined;
  const texts: string[] = [];
  parts.forEach((rows, index) => {
    for (let i = 0; i < rows.length; i++) texts.push(labelAt(columns[index], rows[i]));
  });
  return texts;
}
