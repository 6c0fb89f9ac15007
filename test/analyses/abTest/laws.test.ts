import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abCounts } from '../../../src/analyses/abTest/index.ts';
import { DIFFERENCE_METHODS } from '../../../src/engine/statistics/differenceInterval.ts';
import { RATIO_METHODS } from '../../../src/engine/statistics/ratioInterval.ts';
import { formula } from '../formula.ts';
import { lineOf } from './lineOf.ts';

const rates = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 })).map(([n, any]) => ({
  n,
  x: any % (n + 1),
}));
const settings = fc.record({
  test: fc.constantFrom('auto', 'pooled z', 'z unpooled', 'yates', 'fisher'),
  interval: fc.constantFrom(...DIFFERENCE_METHODS),
  ratio: fc.constantFrom(...RATIO_METHODS),
  relative: fc.constantFrom('normal', 't'),
});

type Rate = { n: number; x: number };
const MEASURES = ['absolute lift', 'relative lift', 'ratio', 'odds ratio'];

/** Value, low, high and p of each measure of B against A. */
function lines(one: Rate, other: Rate, chosen: Record<string, unknown>): Record<string, (number | null)[]> {
  const table = formula(abCounts, [
    [
      ['group', 'members', 'converted'],
      ['A', one.n, one.x],
      ['B', other.n, other.x],
    ],
    [...Object.entries(chosen), ['odds ratio', 'logit']],
  ]);
  const found = MEASURES.map((measure) => [measure, lineOf(table, 'B vs A', measure)]);
  return Object.fromEntries(found);
}

const close = (found: number | null, expected: number | null): void => {
  if (found === null || expected === null) expect(found).toBe(expected);
  else expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
};

describe('two rates, whatever the settings', () => {
  test('a one-sided interval ends where the two-sided one with twice the error does', () => {
    fc.assert(
      fc.property(rates, rates, settings, (one, other, chosen) => {
        const both = lines(one, other, { ...chosen, level: 0.9 });
        const greater = lines(one, other, { ...chosen, level: 0.95, alternative: 'greater' });
        const less = lines(one, other, { ...chosen, level: 0.95, alternative: 'less' });
        for (const measure of MEASURES) {
          close(greater[measure][1], both[measure][1]);
          // The odds ratio and the ratio by logarithms have no ends at all where a count is 0.
          if (both[measure][2] !== null) close(less[measure][2], both[measure][2]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('swapping the groups turns the difference over and the ratios upside down', () => {
    fc.assert(
      fc.property(rates, rates, settings, (one, other, chosen) => {
        const there = lines(one, other, chosen);
        const back = lines(other, one, chosen);
        const [value, low, high, p] = there['absolute lift'] as number[];
        const turned = back['absolute lift'] as number[];
        close(turned[0], -value);
        close(turned[1], -high);
        close(turned[2], -low);
        close(turned[3], p);
        for (const measure of ['ratio', 'odds ratio']) {
          const [, from, to] = there[measure];
          if (from !== null && to !== null && from > 0) {
            expect((back[measure][1] as number) * to).toBeCloseTo(1, 8);
            expect((back[measure][2] as number) * from).toBeCloseTo(1, 8);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
