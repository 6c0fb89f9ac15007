import { describe, expect, test } from 'vitest';
import { chiSquaredTail } from '../../../src/engine/statistics/chiSquared.ts';
import { fTail } from '../../../src/engine/statistics/fDistribution.ts';
import { normalQuantile, normalTail } from '../../../src/engine/statistics/normal.ts';
import { studentQuantile, studentTail } from '../../../src/engine/statistics/studentT.ts';
import { relativeError } from '../relativeError.ts';

/** Expected numbers: R 4.2, the call that each line names, upper tail. */
describe('tails to a relative 1e-11, down to 1e-300', () => {
  test.each([
    ['pnorm(1.96)', normalTail(1.96), 0.024997895148220428],
    ['pnorm(-3)', normalTail(-3), 0.9986501019683699],
    ['pnorm(21.3)', normalTail(21.3), 5.6760561621354832e-101],
    ['pnorm(37)', normalTail(37), 5.7255712225245771e-300],
    ['pt(2, 5.5)', studentTail(2, 5.5), 0.048377195115592457],
    ['pt(-2, 4)', studentTail(-2, 4), 0.94194173824159222],
    ['pt(25, 200)', studentTail(25, 200), 9.2695480537463469e-64],
    ['pt(22, 3000)', studentTail(22, 3000), 7.1564903402031167e-100],
    ['pt(21.5, 1e6)', studentTail(21.5, 1e6), 8.2132975302968682e-103],
    ['pchisq(3.84, 1)', chiSquaredTail(3.84, 1), 0.050043521248705224],
    ['pchisq(460, 1)', chiSquaredTail(460, 1), 4.8071897649703585e-102],
    ['pchisq(10, 3)', chiSquaredTail(10, 3), 0.018566135463043233],
    ['pchisq(900, 400)', chiSquaredTail(900, 400), 1.6334389670300394e-40],
    ['pf(5, 3, 40.5)', fTail(5, 3, 40.5), 0.0048294938350621564],
    ['pf(200, 4, 1e5)', fTail(200, 4, 1e5), 3.7418556471613569e-171],
  ])('%s', (_, value, expected) => {
    expect(relativeError(value, expected)).toBeLessThan(1e-11);
  });

  test.each([
    ['qnorm(0.025)', normalQuantile(0.025), 1.9599639845400538],
    ['qnorm(1e-100)', normalQuantile(1e-100), 21.273453560965319],
    ['qnorm(0.3)', normalQuantile(0.3), 0.52440051270804067],
    ['qt(0.025, 1)', studentQuantile(0.025, 1), 12.706204736174707],
    ['qt(0.025, 3.7)', studentQuantile(0.025, 3.7), 2.867520707191193],
    ['qt(1e-20, 12)', studentQuantile(1e-20, 12), 134.01274664764392],
  ])('%s', (_, value, expected) => {
    expect(relativeError(value, expected)).toBeLessThan(1e-11);
  });

  test('quantiles above one half mirror those below', () => {
    expect(normalQuantile(0.7)).toBeCloseTo(-normalQuantile(0.3), 14);
    expect(studentQuantile(0.75, 3)).toBeCloseTo(-studentQuantile(0.25, 3), 14);
    expect([normalQuantile(0.5), studentQuantile(0.5, 3)]).toEqual([0, 0]);
  });

  test('F with one degree of freedom is t squared', () => {
    expect(relativeError(fTail(2.3 ** 2, 1, 17), 2 * studentTail(2.3, 17))).toBeLessThan(1e-12);
  });
});
