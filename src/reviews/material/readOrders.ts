import type { TimeColumn } from '../../intake/column.ts';
import type { Material } from '../review.ts';
import type { Findings } from './findings.ts';
import { identifyRows, type MatchCounts, noMatches } from './identify.ts';
import { leaveOutRepeats } from './leaveOutRepeats.ts';
import { oneCurrency, rescaled } from './money.ts';
import type { OpenTable } from './openTable.ts';
import { rowNumbers, stackOrderIds } from './orderNumbers.ts';
import type { People } from './people.ts';
import { type RefundRule, readOrderTable } from './readOrderTable.ts';
import { daysOf, stackNumbers, stackTexts, stackTimes, totalLength, usedRows } from './stack.ts';
import { countOf, type TableCount } from './tableCount.ts';
import { tellSameRows } from './tellSameRows.ts';

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
  readonly refunds: RefundRule;
  /** What the order says of the customer's channel, '' where blank. */
  channels(): string[] | undefined;
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
    .map((source) => readOrderTable(source, material, findings, !knownOwn));
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

function lastMoment(table: OpenTable, civil: Float64Array): number {
  let latest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < civil.length; row++) if (table.out[row] === 0 && civil[row] > latest) latest = civil[row];
  return latest;
}
