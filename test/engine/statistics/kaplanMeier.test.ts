import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kaplanMeier } from '../../../src/engine/statistics/kaplanMeier.ts';
import { amlGroup } from './aml.ts';

describe('kaplanMeier(durations, left)', () => {
  test('gives the curve of the maintained group of aml', () => {
    const { durations, left } = amlGroup(0);
    const curve = kaplanMeier(durations, left);
    expect(curve.times).toEqual([9, 13, 18, 23, 31, 34, 48]);
    expect(curve.atRisk).toEqual([11, 10, 8, 7, 5, 4, 2]);
    expect(curve.left).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect([curve.members, curve.events]).toEqual([11, 7]);
    // R 4.2, survival 3.5-3: summary(survfit(Surv(time, status) ~ x, data = aml)), surv and std.err.
    const survival = [
      0.9090909090909091, 0.8181818181818181, 0.7159090909090908, 0.6136363636363635, 0.4909090909090909,
      0.3681818181818182, 0.1840909090909091,
    ];
    const errors = [
      0.0866784172041448, 0.1162912998303329, 0.1396649705572278, 0.152632331027312, 0.1641932672211358,
      0.1626688858270948, 0.1534927457862937,
    ];
    survival.forEach((value, i) => {
      expect(curve.survival[i]).toBeCloseTo(value, 14);
      expect(curve.survival[i] * Math.sqrt(curve.greenwood[i])).toBeCloseTo(errors[i], 14);
    });
  });

  test('ends at 0 with an endless variance where the last member leaves', () => {
    const { durations, left } = amlGroup(1);
    const curve = kaplanMeier(durations, left);
    expect(curve.times).toEqual([5, 8, 12, 23, 27, 30, 33, 43, 45]);
    expect(curve.left).toEqual([2, 2, 1, 1, 1, 1, 1, 1, 1]);
    expect([curve.survival[8], curve.greenwood[8]]).toEqual([0, Infinity]);
  });

  test('keeps who was last seen at a time at risk at that time', () => {
    // By hand: of three at 5 one leaves, one is last seen; the third leaves at 6.
    expect(kaplanMeier([5, 6, 5], [0, 1, 1])).toMatchObject({ times: [5, 6], atRisk: [3, 1], survival: [2 / 3, 0] });
  });

  test('counts leaving on day 0, and has no times where nobody leaves', () => {
    expect(kaplanMeier([0, 2], [1, 0])).toMatchObject({ times: [0], atRisk: [2], survival: [0.5] });
    expect(kaplanMeier([1, 2], [0, 0])).toMatchObject({ times: [], members: 2, events: 0 });
  });

  const people = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 1 })), {
    minLength: 1,
    maxLength: 30,
  });

  test('agrees with chances multiplied member by member (redistribution to the right, Efron 1967)', () => {
    fc.assert(
      fc.property(people, (rows) => {
        const curve = kaplanMeier(
          rows.map(([time]) => time),
          rows.map(([, gone]) => gone),
        );
        // Each starts with weight 1/n; who is last seen hands its weight evenly to those who follow.
        const order = rows.slice().sort((a, b) => a[0] - b[0] || b[1] - a[1]);
        const weight = order.map(() => 1 / order.length);
        order.forEach(([, gone], i) => {
          if (gone === 1 || i === order.length - 1) return;
          for (let j = i + 1; j < order.length; j++) weight[j] += weight[i] / (order.length - 1 - i);
          weight[i] = 0;
        });
        curve.times.forEach((time, i) => {
          const gone = order.reduce((sum, [at, left], j) => sum + (at <= time && left === 1 ? weight[j] : 0), 0);
          expect(curve.survival[i]).toBeCloseTo(1 - gone, 10);
        });
      }),
    );
  });

  test('is the share still there where everybody is seen to leave', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }), (times) => {
        const curve = kaplanMeier(
          times,
          times.map(() => 1),
        );
        curve.times.forEach((time, i) => {
          expect(curve.survival[i]).toBeCloseTo(times.filter((each) => each > time).length / times.length, 12);
        });
      }),
    );
  });
});
