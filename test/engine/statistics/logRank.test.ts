import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logRank } from '../../../src/engine/statistics/logRank.ts';
import { aml } from './aml.ts';

describe('logRank(durations, left, group, groups, rho)', () => {
  // R 4.2, survival 3.5-3: survdiff(Surv(time, status) ~ x, data = aml, rho = …): printed as 3.4 on 1 df, p = 0.07.
  test.each([
    [0, 3.3963886989776, 0.0653393220405051],
    [1, 2.77927954475177, 0.0954911154064931],
  ])('of aml with rho %i has χ² %f and p %f', (rho, chiSquare, p) => {
    const test = logRank(aml.durations, aml.left, aml.group, 2, rho);
    expect(test?.chiSquare).toBeCloseTo(chiSquare, 11);
    expect(test?.p).toBeCloseTo(p, 12);
    expect(test?.degrees).toBe(1);
  });

  // The cases that lifelines' tests take from R; R 4.2: survdiff(Surv(c(10, 20, 30, 10, 20, 50), …) ~ c(1, 1, 1, 0, 0, 0)).
  test.each([
    [[1, 1, 1, 1, 1, 1], 0.254237288135593, 0.614107150055365],
    [[1, 0, 1, 1, 0, 1], 0.384615384615385, 0.535143452397751],
  ])('of six with left %j has χ² %f and p %f', (left, chiSquare, p) => {
    const test = logRank([10, 20, 30, 10, 20, 50], left, [1, 1, 1, 0, 0, 0], 2);
    expect(test?.chiSquare).toBeCloseTo(chiSquare, 12);
    expect(test?.p).toBeCloseTo(p, 12);
  });

  test('of three groups has two degrees of freedom', () => {
    // R 4.2: survdiff(Surv(c(1, 2, 3, 4, 4, 5, 6, 6, 8), c(1, 1, 0, 1, 1, 1, 0, 1, 1)) ~ rep(1:3, 3)).
    const test = logRank([1, 2, 3, 4, 4, 5, 6, 6, 8], [1, 1, 0, 1, 1, 1, 0, 1, 1], [0, 1, 2, 0, 1, 2, 0, 1, 2], 3);
    expect(test?.chiSquare).toBeCloseTo(1.333618500406556, 12);
    expect(test?.degrees).toBe(2);
    expect(test?.p).toBeCloseTo(0.513343919422657, 12);
  });

  test('needs two groups that could have lost somebody', () => {
    expect(logRank([1, 2], [1, 1], [0, 0], 1)).toBeNull();
    expect(logRank([1, 2], [0, 0], [0, 1], 2)).toBeNull();
    // Group 1 was last seen before anybody left.
    expect(logRank([5, 1], [1, 0], [0, 1], 2)).toBeNull();
  });

  const people = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 1 })),
    { minLength: 2, maxLength: 30 },
  );

  test("of two groups is Mantel and Haenszel's sum over 2 × 2 tables, one for each time", () => {
    fc.assert(
      fc.property(people, (rows) => {
        let difference = 0;
        let variance = 0;
        for (const time of new Set(rows.map(([at]) => at))) {
          const there = rows.filter(([at]) => at >= time);
          const gone = there.filter(([at, left]) => at === time && left === 1);
          const [n, n1, d] = [there.length, there.filter(([, , group]) => group === 1).length, gone.length];
          difference += gone.filter(([, , group]) => group === 1).length - (d * n1) / n;
          if (n > 1) variance += (d * n1 * (n - n1) * (n - d)) / (n * n * (n - 1));
        }
        const result = logRank(
          rows.map(([at]) => at),
          rows.map(([, left]) => left),
          rows.map(([, , group]) => group),
          2,
        );
        if (result) expect(result.chiSquare).toBeCloseTo(difference ** 2 / variance, 9);
        else expect(variance).toBeCloseTo(0, 12);
      }),
    );
  });

  test('does not depend on which group is called which', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.nat(2)), { minLength: 9 }), (rows) => {
        const times = rows.map(([time]) => time);
        const left = rows.map((_, i) => (i % 4 === 0 ? 0 : 1));
        const groups = rows.map(([, group]) => group);
        const other = groups.map((group) => (group + 1) % 3);
        const [one, two] = [logRank(times, left, groups, 3), logRank(times, left, other, 3)];
        if (one === null || two === null) expect(one).toEqual(two);
        else expect(two.chiSquare).toBeCloseTo(one.chiSquare, 8);
      }),
    );
  });
});
