import { InputError } from '../../engine/inputProblem.ts';
import type { Cell } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { MoneyColumn } from '../../intake/column.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readAmounts } from '../../intake/readAmounts.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { money, number, oneForAll, scalar, tellsTotals, text } from '../columns.ts';
import { forEveryRow } from '../forEveryRow.ts';
import { refusedCells } from '../refusedCells.ts';
import { refuseNegative } from '../refuseNegative.ts';
import { rows, wholeNumber, yes } from '../settings.ts';
import { budgetSplit as split } from './budgetSplit.ts';
import { readTierValues } from './readTierValues.ts';
import { splitTable } from './splitTable.ts';
import { words } from './words/index.ts';

const LARGEST = 1e12;

/** BUDGET_SPLIT: a budget over tiers to the cent, and what it is expected to bring. */
export const budgetSplit: Analysis = analysis({
  id: 'BUDGET_SPLIT',
  shape: 'table',
  columns: { tiers: tellsTotals(text()), members: number(), unit_cost: oneForAll(money()), budget: scalar() },
  settings: {
    weight: rows(),
    redemption: rows(),
    'order value': rows(),
    margin: rows(),
    cap: yes(false),
    decimals: wholeNumber(2, 0, 4),
  },
  words,
  compute({ tiers, members, unit_cost, budget }, settings, { reading, rows: length }) {
    refuseNegative('members', members);
    refuseNegative('unit_cost', unit_cost.minor);
    const total = readBudget(budget, reading);
    const unit = 10 ** Math.max(settings.decimals, total.scale, unit_cost.scale);
    const costs = forEveryRow(unit_cost.minor, length);
    const used = Array.from(tiers.codes, (_, row) => row).filter((row) => tiers.codes[row] >= 0);
    const names = used.map((row) => tiers.labels[tiers.codes[row]]);
    checkRows(used, names, members, costs);
    if (used.length === 0) throw new InputError({ code: 'noRows' });
    const read = <T extends number | undefined>(name: keyof typeof settings, fallback: T, most: number) =>
      readTierValues(
        name,
        settings[name] as readonly (readonly Cell[])[],
        names,
        { fallback, least: 0, most },
        reading,
      );
    const weights = read('weight', 1, LARGEST);
    const given = used.map((row, i) => ({
      tier: names[i],
      members: members[row],
      unitCost: Math.round((costs[row] * unit) / 10 ** unit_cost.scale),
      weight: weights[i],
    }));
    if (given.every(({ members: count, unitCost, weight }) => count * unitCost * weight === 0)) {
      throw new InputError({ code: 'noRows' });
    }
    const minor = Math.round((total.minor[0] * unit) / 10 ** total.scale);
    if (minor > Number.MAX_SAFE_INTEGER) throw new InputError({ code: 'sumTooLarge', argument: 'budget' });
    return {
      tiers: given,
      ...split(given, minor, settings.cap),
      budget: minor,
      redemption: read('redemption', 1, 1),
      orderValue: read('order value', undefined, LARGEST),
      margin: read('margin', 1, 1),
      unit,
    };
  },
  table: splitTable,
});

function readBudget(cell: Cell, reading: ReadingContext): MoneyColumn {
  const { column, problems } = readAmounts([cell], reading);
  const [first] = problems;
  if (first) throw new InputError({ code: first.code, argument: 'budget', value: first.value, hint: first.hint });
  if (Number.isNaN(column.minor[0]))
    throw new InputError({ code: 'notANumber', argument: 'budget', value: cellText(cell) });
  if (column.minor[0] < 0) throw new InputError({ code: 'negativeNumber', argument: 'budget', value: cellText(cell) });
  return column;
}

/** Throws InputError: a tier without members or cost, parts of a member, a tier that stands twice. */
function checkRows(
  used: readonly number[],
  names: readonly string[],
  members: Float64Array,
  costs: Float64Array,
): void {
  const known = new Set<string>();
  used.forEach((row, i) => {
    if (known.size === known.add(names[i]).size) {
      throw new InputError({ code: 'repeatedGroup', argument: 'tiers', row: row + 1, value: names[i] });
    }
    const place = { row, value: String(members[row]) };
    if (Number.isNaN(members[row])) throw refusedCells('members', [{ ...place, code: 'blankCell', value: '' }]);
    if (!Number.isInteger(members[row])) throw refusedCells('members', [{ ...place, code: 'notAWholeNumber' }]);
    if (Number.isNaN(costs[row])) throw refusedCells('unit_cost', [{ row, code: 'blankCell', value: '' }]);
  });
}
