import { InputError } from '../../engine/inputProblem.ts';
import { nearestNames } from '../../engine/nearest.ts';
import { type Cell, isBlank } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import { foldName } from '../foldName.ts';
import { plainNumber } from '../plainNumber.ts';
import { quoteList } from '../quoteList.ts';
import type { OwnStages, StageCondition, Test } from './ownStages.ts';
import type { StageFacts } from './stages.ts';

const FACTS = new Map<string, keyof StageFacts>([
  ['days since joined', 'daysSinceJoined'],
  ['加入天数', 'daysSinceJoined'],
  ['加入天數', 'daysSinceJoined'],
  ['days since active', 'daysSinceActive'],
  ['未活跃天数', 'daysSinceActive'],
  ['未活躍天數', 'daysSinceActive'],
  ['orders', 'orders'],
  ['订单数', 'orders'],
  ['訂單數', 'orders'],
  ['days to expiry', 'daysToExpiry'],
  ['距到期天数', 'daysToExpiry'],
  ['距到期天數', 'daysToExpiry'],
]);

const TESTS = new Map<string, Test>([
  ['<', '<'],
  ['≤', '≤'],
  ['<=', '≤'],
  ['>', '>'],
  ['≥', '≥'],
  ['>=', '≥'],
  ['is', 'is'],
  ['=', 'is'],
  ['是', 'is'],
  ['等于', 'is'],
  ['等於', 'is'],
  ['is not', 'is not'],
  ['<>', 'is not'],
  ['≠', 'is not'],
  ['不是', 'is not'],
  ['不等于', 'is not'],
  ['不等於', 'is not'],
  ['is set', 'is set'],
  ['有值', 'is set'],
  ['is not set', 'is not set'],
  ['为空', 'is not set'],
  ['為空', 'is not set'],
]);

/** The rows `stage`: a name, then conditions of three cells each (fact, test, value). Throws InputError. */
export function readOwnStages(rows: readonly (readonly Cell[])[]): OwnStages {
  return rows.map(([name, ...cells]) => {
    if (isBlank(name)) throw new InputError({ code: 'blankCell', argument: 'stage' });
    const conditions: StageCondition[] = [];
    for (let at = 0; at < cells.length; at += 3) conditions.push(readCondition(cells.slice(at, at + 3)));
    return { name: cellText(name), conditions };
  });
}

function readCondition([column, tested, limit]: readonly Cell[]): StageCondition {
  const fact = known(FACTS, column, 'unknownColumn');
  const test = known(TESTS, tested, 'unknownValue');
  if (test === 'is set' || test === 'is not set') return { fact, test, value: Number.NaN };
  const value = plainNumber(limit);
  if (Number.isNaN(value)) throw new InputError({ code: 'notANumber', argument: 'stage', value: cellText(limit) });
  return { fact, test, value };
}

function known<T>(names: Map<string, T>, cell: Cell, code: 'unknownColumn' | 'unknownValue'): T {
  const typed = cellText(cell);
  const found = names.get(foldName(typed));
  if (found !== undefined) return found;
  const hint = quoteList(nearestNames(foldName(typed), [...names.keys()]));
  throw new InputError({ code, argument: 'stage', value: typed, hint });
}
