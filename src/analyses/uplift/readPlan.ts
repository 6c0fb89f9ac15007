import { InputError } from '../../engine/inputProblem.ts';
import type { Cell, Grid } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { MoneyColumn } from '../../intake/column.ts';
import type { Read, ReadingContext } from '../../intake/context.ts';
import { foldHan } from '../../intake/headers/foldHan.ts';
import { readAmounts } from '../../intake/readAmounts.ts';
import { readNumbers } from '../../intake/readNumbers.ts';
import { isTotalsText } from '../../intake/tables/isTotalsRow.ts';
import { foldName } from '../foldName.ts';

/** What can be planned beside the cost, in the order of display. */
export const PLANNED = ['members', 'buyers', 'orders', 'revenue'] as const;
export type PlannedMeasure = (typeof PLANNED)[number];

/** What was planned for a tier; null where the table doesn't say. Money in whole smallest units. */
export type Planned = Readonly<Record<PlannedMeasure | 'cost', number | null>>;

export interface Plan {
  readonly byTier: ReadonlyMap<string, Planned>;
  /** What the table plans at all. */
  readonly measures: readonly PlannedMeasure[];
  readonly hasCost: boolean;
  readonly costUnit: number;
  readonly revenueUnit: number;
}

/** Headers that tell the columns apart, folded; without one of them they are tier, planned orders, cost. */
const HEADERS = {
  tier: 'tier|group|segment|level|层级|等级|分层|会员层级|人群',
  members: 'members|planned members|计划人数|计划触达|计划触达人数|预期人数|目标人数',
  buyers: 'buyers|planned buyers|计划购买人数|计划买家|预期购买人数|目标购买人数',
  orders:
    'orders|plan|planned|planned orders|expected|expected orders|target|计划|计划订单|计划订单数|預期|预期|预计|目标|预期订单|预期订单数|目标订单',
  revenue:
    'revenue|planned revenue|sales|planned sales|计划金额|计划销售额|计划收入|预期金额|预期销售额|目标金额|目标销售额',
  cost: 'cost|costs|spend|成本|费用|花费|投入|实际费用',
} as const;

type Places = Readonly<Record<keyof typeof HEADERS, number>>;

/**
 * The plan by tier: a row each, with what is planned and the cost. Rows without a tier and totals are left out. Throws
 * InputError with the row: cells that are no numbers, numbers below 0, a tier that stands twice.
 */
export function readPlan(table: Grid, reading: ReadingContext): Plan {
  const named = namedPlaces(table[0] ?? []);
  const place = named ?? { tier: 0, members: -1, buyers: -1, orders: 1, revenue: -1, cost: 2 };
  const headers = named || isHeader(table, place, reading) ? 1 : 0;
  const rows = table.map((cells, row) => ({ cells, row: row + 1 })).slice(headers);
  const used = rows.filter(({ cells }) => {
    const tier = cellText(cells[place.tier]);
    return tier !== '' && !isTotalsText(tier);
  });
  const column = <T>(
    at: number,
    read: (cells: readonly Cell[]) => Read<T>,
    pick: (column: T, i: number) => number,
  ): T => {
    const found = read(used.map(({ cells }) => cells[at]));
    if (found.problems.length > 0) {
      const [{ code, row, value, hint }] = found.problems;
      throw new InputError({
        code,
        argument: 'plan',
        row: used[row].row,
        value,
        hint,
        more: found.problems.length - 1,
      });
    }
    used.forEach(({ row }, i) => {
      const value = pick(found.column, i);
      if (value < 0) throw new InputError({ code: 'negativeNumber', argument: 'plan', row, value: String(value) });
    });
    return found.column;
  };
  const count = (at: number): Float64Array =>
    column(
      at,
      (cells) => readNumbers(cells, reading),
      (values, i) => values[i],
    );
  const money = (at: number): MoneyColumn =>
    column(
      at,
      (cells) => readAmounts(cells, reading),
      ({ minor }, i) => minor[i],
    );
  const [members, buyers, orders] = [place.members, place.buyers, place.orders].map(count);
  const [revenue, cost] = [place.revenue, place.cost].map(money);
  const byTier = new Map<string, Planned>();
  used.forEach(({ cells, row }, i) => {
    const tier = cellText(cells[place.tier]);
    if (byTier.has(tier)) throw new InputError({ code: 'repeatedGroup', argument: 'plan', row, value: tier });
    byTier.set(tier, {
      members: orNull(members[i]),
      buyers: orNull(buyers[i]),
      orders: orNull(orders[i]),
      revenue: orNull(revenue.minor[i]),
      cost: orNull(cost.minor[i]),
    });
  });
  const all = [...byTier.values()];
  return {
    byTier,
    measures: PLANNED.filter((measure) => all.some((planned) => planned[measure] !== null)),
    hasCost: all.some((planned) => planned.cost !== null),
    costUnit: 10 ** cost.scale,
    revenueUnit: 10 ** revenue.scale,
  };
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

function namedPlaces(header: readonly Cell[]): Places | null {
  // 計畫 folds to 计画, which in the mainland is 计划.
  const names = header.map((cell) => foldHan(foldName(cellText(cell))).replace('画', '划'));
  const at = (known: string): number => names.findIndex((name) => known.split('|').map(foldHan).indexOf(name) >= 0);
  const { tier, ...others } = HEADERS;
  const measures = Object.keys(others) as (keyof typeof others)[];
  const place = { tier: at(tier) } as Record<keyof Places, number>;
  for (const measure of measures) place[measure] = at(others[measure]);
  return place.tier >= 0 && measures.some((measure) => place[measure] >= 0) ? place : null;
}

/** A first row of other words: none of its numbers is one, though some cell there is filled. */
function isHeader(table: Grid, place: Places, reading: ReadingContext): boolean {
  const values = [place.orders, place.cost].map((at) => table[0]?.[at]).filter((cell) => cellText(cell) !== '');
  return values.length > 0 && values.every((cell) => readNumbers([cell], reading).problems.length > 0);
}
