import { expect, test } from 'vitest';
import { attribution } from '../../../src/analyses/attribution/index.ts';
import { column, formula } from '../formula.ts';

// snowplow/dbt-snowplow-attribution, integration_tests/data/expected: the paths to six conversions with their revenue
// (…paths_to_conversion_expected.csv), and what each channel gets of it (…channel_attributions_expected.csv, added up).
const CONVERSIONS: readonly (readonly [number, string])[] = [
  [50, 'Direct Direct'],
  [20.42, 'Direct'],
  [200, 'Video'],
  [66.5, 'Display Organic Organic'],
  [140, 'Direct Organic Organic Direct'],
  [24, 'Direct Direct'],
];

test.each([
  ['first', { Direct: 234.42, Display: 66.5, Organic: 0, Video: 200 }],
  ['last', { Direct: 234.42, Display: 0, Organic: 66.5, Video: 200 }],
  // 140 ÷ 3 is 46.666666666667 each.
  ['linear', { Direct: 187.75, Display: 33.25, Organic: 79.92, Video: 200 }],
  ['40-20-40', { Direct: 206.42, Display: 33.25, Organic: 61.25, Video: 200 }],
])('Snowplow shares the same revenue by %s', (model, expected) => {
  const touches = CONVERSIONS.flatMap(([, path], member) =>
    path.split(' ').map((channel, hour) => [member, channel, `2023-07-01 1${hour}:00`]),
  );
  const table = formula(attribution, [
    ...[0, 1, 2].map((place) => touches.map((row) => [row[place]])),
    column(...CONVERSIONS.map((_, member) => member)),
    column(...CONVERSIONS.map(() => '2023-07-02 09:00')),
    column(...CONVERSIONS.map(([revenue]) => revenue)),
    [['model', model]],
  ]);
  const values = Object.fromEntries(table.slice(1, -2).map((row) => [row[0], row[3]]));
  expect(values).toEqual(expected);
});
