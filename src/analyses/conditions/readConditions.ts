import { InputError } from '../../engine/inputProblem.ts';
import { type Cell, isBlank } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import { foldName } from '../foldName.ts';
import { likelyNames } from '../likelyNames.ts';
import { quoteList } from '../quoteList.ts';
import { rowName } from '../rowName.ts';
import { type Condition, TESTS, type Test } from './condition.ts';

const NAMES: readonly (readonly [Test, readonly string[]])[] = [
  ['is', ['=', '==', '是', '等于', '等於', '为', '為']],
  ['is not', ['<>', '!=', '≠', '不是', '不等于', '不等於', '不为', '不為']],
  ['one of', ['属于', '屬於', '之一', '其中之一']],
  ['contains', ['包含', '含']],
  ['is set', ['有值', '已填', '不为空', '不為空']],
  ['is not set', ['无值', '無值', '未填', '为空', '為空']],
  ['<', ['小于', '小於', '早于', '早於']],
  ['≤', ['<=', '=<', '小于等于', '小於等於', '不大于', '不大於', '不晚于', '不晚於']],
  ['>', ['大于', '大於', '晚于', '晚於']],
  ['≥', ['>=', '=>', '大于等于', '大於等於', '不小于', '不小於', '不早于', '不早於']],
];

let byName: Map<string, Test> | undefined;

/** Conditions side by side, three cells each: column, test, value. Throws InputError for an unknown test. */
export function readConditions(cells: readonly Cell[], argument: string): Condition[] {
  const conditions: Condition[] = [];
  for (let i = 0; i < cells.length; i += 3) {
    if (cells.slice(i, i + 3).every(isBlank)) continue;
    conditions.push({
      column: rowName(argument, cells[i]),
      test: testOf(cellText(cells[i + 1]), argument),
      value: cells[i + 2],
    });
  }
  return conditions;
}

function testOf(typed: string, argument: string): Test {
  byName = byName ?? new Map(NAMES.flatMap(([test, names]) => [test, ...names].map((name) => [foldName(name), test])));
  const test = byName.get(foldName(typed));
  if (test) return test;
  const hint =
    typed === ''
      ? quoteList(TESTS)
      : likelyNames(
          typed,
          NAMES.flatMap(([test, names]) => [test, ...names]),
        );
  throw new InputError({ code: 'unknownValue', argument, value: typed, hint });
}
