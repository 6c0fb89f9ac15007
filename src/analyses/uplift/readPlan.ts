import { InputError } from '../../engine/inputProblem.ts';
import type { Cell, Grid } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { Read, ReadingContext } from '../../intake/context.ts';
import { foldHan } from '../../intake/headers/foldHan.ts';
import { readAmounts } from '../../intake/readAmounts.ts';
import { readNumbers } from '../../intake/readNumbers.ts';
import { isTotalsText } from '../../intake/tables/isTotalsRow.ts';
import { foldName } from '../foldName.ts';

/** What was planned for a tier; null where the table doesn't say. Cost in whole smallest units. */
interface Planned {
  readonly orders: number | null;
  readonly cost: number | null;
}

export interface Plan {
  readonly byTier: ReadonlyMap<string, Planned>;
  readonly hasOrders: boolean;
  readonly hasCost: boolean;
  readonly scale: number;
}

/** Headers that tell the columns apart, folded; without one of them they are tier, planned orders, cost. */
const HEADERS = {
  tier: 'tier|group|segment|level|层级|等级|分层|会员层级|人群',
  orders:
    'plan|planned|planned orders|expected|expected orders|target|计划|计划订单|计划订单数|計畫|計畫訂單|計畫訂單數|预期|预计|目标|预期订单',
  cost: 'cost|costs|spend|成本|费用|花费|投入|实际费用',
} as const;

/**
 * The plan by tier: a row each, with planned orders and cost. Rows without a tier and totals are left out. Throws
 * InputError with the row: cells that are no numbers, numbers below 0, a tier that stands twice.
 */
export function readPlan(table: Grid, reading: ReadingContext): Plan {
  const named = namedPlaces(table[0] ?? []);
  const place = named ?? { tier: 0, orders: 1, cost: 2 };
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
  const orders = column(
    place.orders,
    (cells) => readNumbers(cells, reading),
    (values, i) => values[i],
  );
  const cost = column(
    place.cost,
    (cells) => readAmounts(cells, reading),
    ({ minor }, i) => minor[i],
  );
  const byTier = new Map<string, Planned>();
  used.forEach(({ cells, row }, i) => {
    const tier = cellText(cells[place.tier]);
    if (byTier.has(tier)) throw new InputError({ code: 'repeatedGroup', argument: 'plan', row, value: tier });
    byTier.set(tier, { orders: orNull(orders[i]), cost: orNull(cost.minor[i]) });
  });
  const all = [...byTier.values()];
  return {
    byTier,
    hasOrders: all.some((planned) => planned.orders !== null),
    hasCost: all.some((planned) => planned.cost !== null),
    scale: cost.scale,
  };
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

interface Places {
  readonly tier: number;
  readonly orders: number;
  readonly cost: number;
}

function namedPlaces(header: readonly Cell[]): Places | null {
  const names = header.map((cell) => foldHan(foldName(cellText(cell))));
  const at = (known: string): number => names.findIndex((name) => known.split('|').map(foldHan).indexOf(name) >= 0);
  const place = { tier: at(HEADERS.tier), orders: at(HEADERS.orders), cost: at(HEADERS.cost) };
  return place.tier >= 0 && place.orders + place.cost > -2 ? place : null;
}

/** A first row of other words: none of its numbers is one, though some cell there is filled. */
function isHeader(table: Grid, place: Places, reading: ReadingContext): boolean {
  const values = [place.orders, place.cost].map((at) => table[0]?.[at]).filter((cell) => cellText(cell) !== '');
  return values.length > 0 && values.every((cell) => readNumbers([cell], reading).problems.length > 0);
}
