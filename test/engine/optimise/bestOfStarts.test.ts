import { describe, expect, test } from 'vitest';
import { bestOfStarts } from '../../../src/engine/optimise/bestOfStarts.ts';
import { inLogarithms } from '../../../src/engine/optimise/inLogarithms.ts';
import type { SmoothFunction } from '../../../src/engine/optimise/minimise.ts';

/** Two valleys: the deeper one near x = 1, the other near x = −1. */
const valleys: SmoothFunction = ([x], gradient) => {
  gradient[0] = 4 * x * (x * x - 1) - 0.3;
  return (x * x - 1) ** 2 - 0.3 * x;
};

describe('bestOfStarts(f, candidates, starts)', () => {
  test('finds the deeper valley if one of the followed starts leads there', () => {
    // Roots of 4x³ − 4x − 0.3: 1.0355… is the deeper minimum.
    expect(bestOfStarts(valleys, [[-1], [0.9]], 2).x[0]).toBeGreaterThan(1);
    expect(bestOfStarts(valleys, [[-1]], 3).x[0]).toBeLessThan(0);
  });

  test('follows the most promising candidates only, and counts every evaluation', () => {
    let calls = 0;
    const counted: SmoothFunction = (x, gradient) => {
      calls++;
      return valleys(x, gradient);
    };
    const best = bestOfStarts(counted, [[-1], [3], [0.9], [-4]], 1);
    expect(best.x[0]).toBeGreaterThan(1);
    expect(best.evaluations).toBe(calls);
  });
});

describe('inLogarithms(f, limit)', () => {
  test('has the minimum of f, at the logarithm', () => {
    const bowl: SmoothFunction = ([x], gradient) => {
      gradient[0] = 2 * (x - 5);
      return (x - 5) ** 2;
    };
    expect(bestOfStarts(inLogarithms(bowl, 10), [[0]], 1).x[0]).toBeCloseTo(Math.log(5), 9);
  });

  test('has a minimum near the limit where f falls without end', () => {
    const falling: SmoothFunction = ([x], gradient) => {
      gradient[0] = -1 / (x * x);
      return 1 / x;
    };
    const [found] = bestOfStarts(inLogarithms(falling, 4), [[0]], 1).x;
    expect(found).toBeGreaterThan(3.9);
    expect(found).toBeLessThan(4.1);
  });

  test('gives the slopes of what it gives as value, inside and beyond the limit', () => {
    const cube: SmoothFunction = ([x], gradient) => {
      gradient[0] = 3 * x * x;
      return x ** 3;
    };
    const f = inLogarithms(cube, 1);
    for (const at of [-3.5, -1.5, 0.3, 1.4, 3.5]) {
      const slope = [0];
      f([at], slope);
      const step = 1e-6;
      expect(slope[0]).toBeCloseTo((f([at + step], [0]) - f([at - step], [0])) / (2 * step), 3);
    }
  });
});
