import { expect, test } from 'vitest';
import { memberRows } from '../../../src/analyses/conditions/memberRows.ts';
import { readConditions } from '../../../src/analyses/conditions/readConditions.ts';
import { InputError, type InputProblem } from '../../../src/engine/inputProblem.ts';
import { readIds } from '../../../src/intake/readIds.ts';
import { readingContext } from '../../readingContext.ts';

const reading = readingContext();
const { column: member } = readIds(['ann', 'bob', 'cyd'], reading);
const rowsOf = (...body: unknown[][]): number[] =>
  Array.from(memberRows([['id', 'plan'], ...body] as string[][], 1, member, reading));

function problemOf(ask: () => unknown): InputProblem {
  try {
    ask();
  } catch (error) {
    if (error instanceof InputError) return error.problem;
    throw error;
  }
  throw new Error('nothing was refused');
}

test('the table of members is looked up by id; who is missing has no row', () => {
  expect(rowsOf(['cyd', 'gold'], ['ann', 'free'])).toEqual([2, -1, 1]);
});

test('a member may stand twice with one value, with two it would depend on the order of the rows', () => {
  expect(rowsOf(['ann', 'free'], ['bob', 'gold'], ['ann', ' free '])).toEqual([1, 2, -1]);
  const twice = { code: 'repeatedMember', argument: 'members', row: 4, value: 'ann' };
  expect(problemOf(() => rowsOf(['ann', 'free'], ['bob', 'gold'], ['ann', 'gold']))).toMatchObject(twice);
  // Nobody whom the data knows, but a mistake in the table all the same.
  expect(problemOf(() => rowsOf(['zoe', 'free'], ['zoe', 'gold']))).toMatchObject({ ...twice, row: 3, value: 'zoe' });
});

test('ids of the table that lost digits are told with their row', () => {
  const lost = problemOf(() => rowsOf(['ann', 'free'], [1234567890123456, 'gold']));
  expect(lost).toMatchObject({ code: 'lostDigits', argument: 'members', row: 3 });
});

test('a condition without a column is told as a blank', () => {
  expect(problemOf(() => readConditions(['', 'is', 'x'], 'filter'))).toMatchObject({
    code: 'blankCell',
    argument: 'filter',
  });
});
