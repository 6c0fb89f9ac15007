import { expect, test } from 'vitest';
import { paths } from '../../../src/analyses/paths/index.ts';
import { retention } from '../../../src/analyses/retention/index.ts';
import { formula } from '../formula.ts';

// retentioneering/retentioneering-tools, tests/tools/transition_matrix_test.py: three members whose events all stand at
// one instant, so that their order is that of the rows.
const JOURNEYS = ['ABCABCBBB', 'ABABCC', 'BBB'];
const rows = JOURNEYS.flatMap((events, member) =>
  events.split('').map((event) => [member, event, '2020-01-01 00:00:00']),
);
const columns = [0, 1, 2].map((place) => rows.map((row) => [row[place]]));
const run = (...settings: unknown[][]) => formula(paths, [...columns, undefined, undefined, settings]).slice(1);

test('transitions and their shares are those of test__count and test__proba_out', () => {
  const found = run(['count', 'transitions'], ['start and end', 'yes']).map(([from, to, count, share]) => [
    `${from} ${to}`,
    [count, share],
  ]);
  expect(Object.fromEntries(found)).toEqual({
    '(start) A': [2, 2 / 3],
    '(start) B': [1, 1 / 3],
    'A B': [4, 1],
    'B A': [1, 0.1],
    'B B': [4, 0.4],
    'B C': [3, 0.3],
    'B (end)': [2, 0.2],
    'C A': [1, 0.25],
    'C B': [1, 0.25],
    'C C': [1, 0.25],
    'C (end)': [1, 0.25],
  });
});

test('the first five steps are those of test__simple in step_matrix_test.py', () => {
  const matrix = run(['show', 'matrix'], ['value', 'share'], ['start and end', 'yes'], ['steps', 5]);
  expect(Object.fromEntries(matrix.map(([node, ...shares]) => [node, shares]))).toEqual({
    A: [2 / 3, 0, 1 / 3, 1 / 3, 0],
    B: [1 / 3, 1, 1 / 3, 1 / 3, 1 / 3],
    C: [0, 0, 1 / 3, 0, 1 / 3],
    '(end)': [0, 0, 0, 1 / 3, 1 / 3],
  });
});

test('monthly cohorts are those of its cohorts, where nobody is 0 and not a gap', () => {
  // tests/datasets/tooling/cohorts/input_1.csv and …/01_matrix_MM.csv: the months in which each member was there.
  const months = ['12 1 2', '12 1 2 4', '1 2 4', '1 2', '1 2', '1 2', '2 3', '2 4', '2 3', '3 4'];
  const visits = months.flatMap((each, member) =>
    each.split(' ').map((month) => [member, `${month === '12' ? '2021' : '2022'}-${month.padStart(2, '0')}-07`]),
  );
  const table = formula(retention, [
    ...[0, 1].map((place) => visits.map((row) => [row[place]])),
    undefined,
    undefined,
    undefined,
    [['as_of', '2022-05-01']],
  ]);
  expect(table.slice(1, 5).map((row) => row.slice(3))).toEqual([
    [1, 1, 1, 0, 0.5],
    [1, 1, 0, 0.25, null],
    [1, 2 / 3, 1 / 3, null, null],
    [1, 1, null, null, null],
  ]);
});
