import { expect, test } from 'vitest';
import { mixedMeasures } from '../../src/analyses/mixedMeasures.ts';

test('mixedMeasures keeps counts whole beside means, shows shares as such and leaves words alone', () => {
  const table = [
    ['measure', 'value'],
    ['messages', 5],
    ['messages per day', 2.5],
    ['share speaking', 0.75],
    ['note', 'few'],
  ];
  expect(mixedMeasures(table, [2]).map(({ row, column, format }) => [row, column, format])).toEqual([
    [0, 1, 'whole'],
    [1, 1, 'hundredths'],
    [2, 1, 'percent'],
  ]);
});
