import { expect, test } from 'vitest';
import { survival } from '../../../src/analyses/survival/index.ts';
import { column, formula } from '../formula.ts';

/** Times as books print them: 13* was still there when last seen. */
const printed = (times: string): [number, string][] =>
  times.split(' ').map((time) => [Number.parseInt(time, 10), time.endsWith('*') ? 'no' : 'yes']);
const run = (rows: readonly (readonly unknown[])[], ...settings: unknown[][]): unknown[][] =>
  formula(survival, [
    ...rows[0].map((_, place) => column(...rows.map((row) => row[place]))),
    ...(rows[0].length < 3 ? [undefined] : []),
    [['input', 'durations'], ...settings],
  ]);
const shown = (table: readonly (readonly unknown[])[], places: readonly number[], digits: number): unknown[][] =>
  table.map((row) =>
    places.map((place) =>
      typeof row[place] === 'number' ? Number((row[place] as number).toFixed(digits)) : row[place],
    ),
  );

test('the remission of leukaemia under 6-MP is as in Klein and Moeschberger, Survival Analysis, section 4.2', () => {
  const weeks = printed('6 6 6 6* 7 9* 10 10* 11* 13 16 17* 19* 20* 22 23 25* 32* 32* 34* 35*');
  const table = run(weeks, ['show', 'curve']).slice(1);
  expect(shown(table, [1, 2, 3, 4, 5], 3)).toEqual([
    [6, 21, 3, 0.857, 0.076],
    [7, 17, 1, 0.807, 0.087],
    [10, 15, 1, 0.753, 0.096],
    [13, 12, 1, 0.69, 0.107],
    [16, 11, 1, 0.627, 0.114],
    [22, 7, 1, 0.538, 0.128],
    [23, 6, 1, 0.448, 0.135],
  ]);
});

test('the weeks until an IUD was given up are as in Collett, with plain limits; the median is 93', () => {
  const weeks = printed('10 13* 18* 19 23* 30 36 38* 54* 56* 59 75 93 97 104* 107 107* 107*');
  const table = run(weeks, ['interval', 'plain']);
  // Collett, Modelling Survival Data in Medical Research, chapter 2: survival, standard error, limits.
  expect(shown(table.slice(1, -1), [1, 4, 5], 4)).toEqual([
    [10, 0.9444, 0.054],
    [19, 0.8815, 0.079],
    [30, 0.8137, 0.0978],
    [36, 0.7459, 0.1107],
    [59, 0.6526, 0.1303],
    [75, 0.5594, 0.1412],
    [93, 0.4662, 0.1452],
    [97, 0.3729, 0.143],
    [107, 0.2486, 0.1392],
  ]);
  expect(shown(table.slice(1, -1), [6, 7], 3)).toEqual([
    [0.839, 1],
    [0.727, 1],
    [0.622, 1],
    [0.529, 0.963],
    [0.397, 0.908],
    [0.283, 0.836],
    [0.182, 0.751],
    [0.093, 0.653],
    [0, 0.522],
  ]);
  expect(table.at(-1)?.slice(0, 2)).toEqual(['median', 93]);
});

test('the log-rank test of Collett’s two groups of breast cancer is 3.515, p 0.061', () => {
  const negative = printed('23 47 69 70* 71* 100* 101* 148 181 198* 208* 212* 224*');
  const early = '5 8 10 13 18 24 26 26 31 35 40 41 48 50 59 61 68 71 76* 105* 107* 109* 113 116* 118 143';
  const positive = printed(`${early} 154* 162* 188* 212* 217* 225*`);
  const rows = [...negative.map((row) => [...row, 'negative']), ...positive.map((row) => [...row, 'positive'])];
  // Collett, chapter 2: 3.515.
  const test = run(rows, ['show', 'summary']).slice(-3);
  expect(shown(test, [1], 3)).toEqual([[3.515], [1], [0.061]]);
});
