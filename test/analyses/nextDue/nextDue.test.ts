import { expect, test } from 'vitest';
import { nextDue } from '../../../src/analyses/nextDue/index.ts';
import { column, firstColumn, refusal } from '../formula.ts';

test.each([
  ['28 days after the 5th of October', '2026-10-05', 28, '', '2026-11-02'],
  ['two of them last twice as long', '2026-10-05', 28, 2, '2026-11-30'],
  ['half a pack', '2026-10-05', 15, 0.5, '2026-10-12'], // 7.5 days: used up during the seventh
  ['over the end of February in a leap year', '2024-02-01', 29, 1, '2024-03-01'],
  ['nothing bought: due at once', '2026-10-05', 28, 0, '2026-10-05'],
  ['the cycle is unknown', '2026-10-05', '', 1, null],
  ['no order', '', 28, 1, null],
])('NEXT_DUE: %s', (_, last, cycle, quantity, expected) => {
  const second = ['2026-10-06', 28, 1];
  expect(
    firstColumn(
      nextDue,
      column(last, second[0]),
      column(cycle, second[1]),
      column(quantity === '' ? 1 : quantity, 1),
    )[0],
  ).toBe(expected);
});

test('NEXT_DUE: a blank quantity beside others is unknown, not one; without the column each order is one', () => {
  const last = column('2026-10-05', '2026-10-05');
  expect(firstColumn(nextDue, last, column(28, 28), column('', 1))).toEqual([null, '2026-11-02']);
  expect(firstColumn(nextDue, last, column(28, 28))).toEqual(['2026-11-02', '2026-11-02']);
});

test('NEXT_DUE: one cycle for a whole column, which ends with its last filled row', () => {
  expect(firstColumn(nextDue, column('2026-10-05', '', '2026-10-06', ''), 28)).toEqual([
    '2026-11-02',
    null,
    '2026-11-03',
  ]);
  expect(firstColumn(nextDue, '2026-10-05', 28)).toEqual(['2026-11-02']);
});

test('NEXT_DUE: orders after the as-of day are left out; days left count from it', () => {
  const last = column('2026-10-05', '2026-10-06');
  expect(firstColumn(nextDue, last, 28, '', '2026-10-05')).toEqual(['2026-11-02', null]);
  expect(firstColumn(nextDue, last, 28, '', '2026-11-03', [['显示', '剩余天数']])).toEqual([-1, 0]);
  expect(refusal(nextDue, '2026-10-05', 28, '', '', [['show', 'days left']])).toMatch(/as_of is needed/);
});

test('NEXT_DUE refuses a negative cycle or quantity with its row', () => {
  const last = column('2026-10-05', '2026-10-06');
  expect(refusal(nextDue, last, column(28, -1))).toMatch(/cycle_days, row 2: "-1" is negative/);
  expect(refusal(nextDue, last, 28, column(-2, 1))).toMatch(/quantity, row 1: "-2" is negative/);
});
