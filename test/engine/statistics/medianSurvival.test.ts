import { expect, test } from 'vitest';
import { medianSurvival } from '../../../src/engine/statistics/medianSurvival.ts';

// R 4, survival::aml (Miller 1981): survfit(Surv(time, status) ~ x) prints medians 31 and 23.
test('medianSurvival gives the published medians of the leukaemia trial', () => {
  const maintained: [number, boolean][] = [
    [9, true],
    [13, true],
    [13, false],
    [18, true],
    [23, true],
    [28, false],
    [31, true],
    [34, true],
    [45, false],
    [48, true],
    [161, false],
  ];
  const times = maintained.map(([time]) => time);
  const ended = maintained.map(([, end]) => end);
  expect(medianSurvival(times, ended)).toBe(31);
  const control = [5, 5, 8, 8, 12, 16, 23, 27, 30, 33, 43, 45];
  expect(
    medianSurvival(
      control,
      control.map((time) => time !== 16),
    ),
  ).toBe(23);
});

// R 4: survfit(Surv(c(1,2,3,4), c(1,1,0,1)) ~ 1) gives 3, with c(1,1,0,0) it gives 2.
test('medianSurvival takes the middle of a stretch at exactly one half, and its beginning where it never ends', () => {
  expect(medianSurvival([1, 2, 3, 4], [true, true, false, true])).toBe(3);
  expect(medianSurvival([1, 2, 3, 4], [true, true, false, false])).toBe(2);
});

test('medianSurvival is null while more than half are still here, and of nobody', () => {
  expect(medianSurvival([5, 6, 7], [true, false, false])).toBeNull();
  expect(medianSurvival([], [])).toBeNull();
});

test('medianSurvival without anyone left is the ordinary median, for any order', () => {
  expect(medianSurvival([9, 1, 4], [true, true, true])).toBe(4);
  expect(medianSurvival([9, 1, 4, 6], [true, true, true, true])).toBe(5);
});
