import { InputError } from '../../engine/inputProblem.ts';
import { type Cell, type Grid, isBlank } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import { shownValue } from '../../intake/shownValue.ts';
import { readConditions } from '../conditions/readConditions.ts';
import { foldName } from '../foldName.ts';
import { nearNames } from '../likelyNames.ts';
import { dimensionNames } from './dimensionNames.ts';
import type { NamedTable } from './readTable.ts';
import { ruleOrder } from './ruleOrder.ts';
import type { Dimension, TagRule } from './tagRule.ts';

/** Field, operator, value, tag, dimension; further conditions stand to the right of them. */
const WIDTH = 5;

/**
 * The rules, a row each, with or without a header row; a tag may have several rows, any of which gives it. Throws
 * InputError with the row: unknown field, operator or dimension, no tag.
 */
export function readRules(rules: Grid, table: NamedTable): TagRule[] {
  const { order, headers } = ruleOrder(rules, table);
  const found = rules.flatMap((cells, index): TagRule[] => {
    if (index < headers || cells.every(isBlank)) return [];
    const row = index + 1;
    const [field, operator, value, tag, dimension] = order.map((place) => cells[place]);
    if (cellText(tag) === '') throw new InputError({ code: 'blankCell', argument: 'rules', row });
    const conditions = atRow(row, () => {
      const all = readConditions([field, operator, value, ...cells.slice(WIDTH)], 'rules');
      for (const { column } of all) table.column(column, 'rules');
      return all;
    });
    const values = conditions.map((each) => shownValue(each.value, table.reading));
    return [{ conditions, values, tag: cellText(tag), dimension: dimensionOf(dimension, row) }];
  });
  if (found.length === 0) throw new InputError({ code: 'noRows', argument: 'rules' });
  return found;
}

/** What is wrong with a condition is told with its row; what is wrong with the table has a row of its own. */
function atRow<T>(row: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError({ ...error.problem, row: error.problem.row ?? row });
  }
}

function dimensionOf(cell: Cell, row: number): Dimension | undefined {
  const typed = cellText(cell);
  if (typed === '') return undefined;
  const names = dimensionNames();
  const found = names.get(foldName(typed));
  if (found) return found;
  const hint = nearNames(foldName(typed), [...names.keys()]);
  throw new InputError({ code: 'unknownValue', argument: 'rules', row, value: typed, hint });
}
