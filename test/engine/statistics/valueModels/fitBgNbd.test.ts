import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../../../src/engine/randomFrom.ts';
import { bgNbdLogLikelihood } from '../../../../src/engine/statistics/valueModels/bgNbdLikelihood.ts';
import { fitBgNbd } from '../../../../src/engine/statistics/valueModels/fitBgNbd.ts';
import { purchaseGroups } from '../../../../src/engine/statistics/valueModels/purchaseGroups.ts';

type Row = readonly [orders: number, recency: number, age: number];

const groupsOf = (rows: readonly Row[], unit = 1) =>
  purchaseGroups(
    Float64Array.from(rows, ([orders]) => orders),
    Float64Array.from(rows, ([, recency]) => recency * unit),
    Float64Array.from(rows, ([, , age]) => age * unit),
  );

/** Made-up members whose orders and leaving follow the model's story, roughly: only the laws are looked at. */
function members(count: number, seed: number): Row[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (): Row => {
    const age = 10 + Math.floor(random() * 30);
    const rate = random() ** 4;
    const leaves = random() ** 2;
    let time = 0;
    let last = 0;
    let orders = 0;
    for (;;) {
      time -= Math.log(1 - random()) / (rate + 0.01);
      if (time > age) break;
      last = Math.ceil(time);
      orders++;
      if (random() < leaves) break;
    }
    return [orders, Math.min(last, age), age];
  });
}

const closeTo = (found: object, expected: object, share: number): void => {
  Object.entries(expected).forEach(([name, value]) => {
    expect(Math.abs((found as Record<string, number>)[name] / value - 1), name).toBeLessThan(share);
  });
};

describe('fitBgNbd(groups, options)', () => {
  const rows = members(400, 7);
  const groups = groupsOf(rows);
  const fit = fitBgNbd(groups);
  const { r, alpha, a, b } = fit;

  test('finds a maximum: any small step is lower', () => {
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      for (const factor of [0.98, 1.02]) {
        const nearby = { r, alpha, a, b, [name]: fit[name] * factor };
        expect(bgNbdLogLikelihood(groups, nearby)).toBeLessThan(fit.logLikelihood);
      }
    }
  });

  test('more starts find the same maximum, at less than 600 evaluations for the usual number', () => {
    const many = fitBgNbd(groups, { starts: 20 });
    expect(many.logLikelihood - fit.logLikelihood).toBeLessThan(1e-7);
    closeTo(many, { r, alpha, a, b }, 1e-5);
    expect(fit.evaluations).toBeLessThan(200);
  });

  test('another unit of time scales alpha and nothing else', () => {
    closeTo(fitBgNbd(groupsOf(rows, 7)), { r, alpha: alpha * 7, a, b }, 1e-6);
    closeTo(fitBgNbd(groupsOf(rows, 1e-4)), { r, alpha: alpha * 1e-4, a, b }, 1e-6);
  });

  test('the order of the members changes nothing; every member twice changes no parameter', () => {
    expect(fitBgNbd(groupsOf([...rows].reverse()))).toEqual(fit);
    const twice = fitBgNbd(groupsOf([...rows, ...rows]));
    closeTo(twice, { r, alpha, a, b, logLikelihood: 2 * fit.logLikelihood }, 1e-7);
  });

  test('a penalty draws the parameters down, more of it further (lifetimes: test_penalizer_term…)', () => {
    const some = fitBgNbd(groups, { penalty: 0.1 });
    const more = fitBgNbd(groups, { penalty: 10 });
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      expect(some[name]).toBeLessThan(fit[name]);
      expect(more[name]).toBeLessThan(some[name]);
    }
    expect(some.logLikelihood).toBeLessThan(fit.logLikelihood);
  });

  test('always ends with numbers, and says where the data put a parameter at 0 or infinity', () => {
    const row = fc.tuple(fc.nat(6), fc.double({ min: 0.01, max: 1, noNaN: true }), fc.integer({ min: 1, max: 40 }));
    const lists = fc.array(row, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lists, (list) => {
        const made = list.map(([orders, share, age]): Row => [orders, orders ? share * age : 0, age]);
        const found = fitBgNbd(groupsOf([[1, 1, 2], ...made]));
        expect(Object.values(found).every((value) => typeof value === 'boolean' || Number.isFinite(value))).toBe(true);
      }),
      { numRuns: 60 },
    );
    // Everyone bought at the very end: nobody seems to leave.
    expect(fitBgNbd(groupsOf(Array.from({ length: 40 }, (_, i): Row => [1 + (i % 5), 20, 20]))).atLimit).toBe(true);
    expect(fit.atLimit).toBe(false);
  });
});
