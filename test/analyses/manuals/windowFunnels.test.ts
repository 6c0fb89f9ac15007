import { expect, test } from 'vitest';
import { funnel } from '../../../src/analyses/funnel/index.ts';
import { retention } from '../../../src/analyses/retention/index.ts';
import { formula } from '../formula.ts';

/** Lines of member, event and time of day: the furthest step of each member who began. */
function levels(lines: string, steps: string, window: string, order = 'ordered'): Record<string, unknown> {
  const rows = lines.split(', ').map((line) => line.split(' '));
  const table = formula(funnel, [
    rows.map(([member]) => [member]),
    rows.map(([, event]) => [event]),
    rows.map(([, , time]) => [`2020-01-02 ${time}`]),
    steps.split(' ').map((step) => [step]),
    undefined,
    undefined,
    [
      ['window', window],
      ['order', order],
      ['show', 'members'],
    ],
  ]);
  return Object.fromEntries(table.slice(1).map(([, step, member]) => [member, step]));
}

const SHOP = 'Browse Click Order Pay';
const early = '1 Browse 11:00:00, 2 Browse 11:00:01, 1 Click 11:10:00, 1 Pay 11:30:00, 1 Order 11:31:00';

// StarRocks/starrocks, docs/en/sql-reference/sql-functions/aggregate-functions/window_funnel.md, examples 1 to 4, and
// apache/doris-website, docs/sql-manual/sql-functions/aggregate-functions/window-funnel.md, examples 1 and 3. Their mode
// fixed is the order strict.
test.each([
  [
    'the window ends with the step at its very end',
    '1 Browse 11:00:00, 1 Click 11:10:00, 1 Order 11:20:00, 1 Pay 11:30:00, 1 Browse 11:00:00, 2 Order 11:00:00, ' +
      '2 Pay 11:10:00, 3 Browse 11:20:00, 3 Click 12:00:00, 4 Browse 11:50:00, 4 Click 12:00:00, 5 Browse 11:50:00, ' +
      '5 Click 12:00:00, 5 Order 11:10:00, 6 Browse 11:50:00, 6 Click 12:00:00, 6 Order 12:10:00',
    ['1800 seconds'],
    { 1: 4, 3: 1, 4: 2, 5: 2, 6: 3 },
  ],
  [
    'a step done again is no harm',
    '1 Browse 11:00:00, 2 Browse 11:00:01, 1 Click 11:10:00, 1 Order 11:29:00, 1 Click 11:29:50, 1 Pay 11:30:00, ' +
      '1 Click 11:40:00',
    ['1800 seconds'],
    { 1: 4, 2: 1 },
  ],
  ['a step too early is no harm', early, ['1900 seconds'], { 1: 3, 2: 1 }],
  ['a step too early ends a strict chain', early, ['1900 seconds', 'strict'], { 1: 2, 2: 1 }],
  [
    'two steps at one instant both count',
    '1 Browse 11:00:00, 1 Click 11:00:01, 2 Browse 11:00:03, 1 Order 11:00:31, 2 Click 11:00:03, 2 Order 11:01:03, ' +
      '3 Pay 11:00:00',
    ['1900 seconds'],
    { 1: 3, 2: 3 },
  ],
])('StarRocks’ manual: %s', (_, lines, [window, order], expected) => {
  expect(levels(lines, SHOP, window, order)).toEqual(expected);
});

const SIGNED_IN =
  '125 login 11:00:00, 125 visit 11:01:00, 125 order 11:02:00, 126 login 12:00:00, 126 visit 12:01:00, ' +
  '127 login 11:30:00, 127 visit 11:31:00';

test.each([
  ['123 login 10:01:00, 123 visit 10:02:00, 123 order 10:04:00, 123 payment 10:10:00', ['5 minutes']],
  [
    '123 login 10:01:00, 123 visit 10:02:00, 123 order 10:03:00, 123 login2 10:04:00, 123 payment 10:10:00',
    ['1 hour', 'strict'],
  ],
])('Doris’ manual: %s reaches three steps', (lines, [window, order]) => {
  expect(levels(`${lines}, ${SIGNED_IN}`, 'login visit order payment', window, order)).toEqual({
    123: 3,
    125: 3,
    126: 2,
    127: 2,
  });
});

// ClickHouse/ClickHouse, docs/en/sql-reference/aggregate-functions/parametric-functions.md, retention: members 0 to 4,
// 0 to 9 and 0 to 14 on three days: 5, 5, 5. apache/doris-website, …/retention.md: members 0, 1 and 2: 3, 2, 1.
test.each([
  ['ClickHouse', [5, 10, 15], [5, 5, 5]],
  ['Doris', [3, 2, 1], [3, 2, 1]],
])('the manual of %s: how many of the first day are there on the next ones', (_, counts, expected) => {
  const visits = counts.flatMap((members, day) =>
    Array.from({ length: members }, (__, member) => [member, `2022-10-1${day + 2}`]),
  );
  const settings = [
    ['period', 'day'],
    ['value', 'members'],
  ];
  const columns = [0, 1].map((place) => visits.map((row) => [row[place]]));
  const table = formula(retention, [...columns, undefined, undefined, undefined, settings]);
  expect(table[1].slice(3)).toEqual(expected);
});
