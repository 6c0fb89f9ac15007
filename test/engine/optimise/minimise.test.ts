import { describe, expect, test } from 'vitest';
import { minimise as follow, type SmoothFunction } from '../../../src/engine/optimise/minimise.ts';

const minimise = (f: SmoothFunction, start: readonly number[]) => follow(f, start, 1e-9, 200);

/** Rosenbrock 1960: a bent valley, minimum 0 at (1, 1). */
const rosenbrock: SmoothFunction = ([x, y], gradient) => {
  gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
  gradient[1] = 200 * (y - x * x);
  return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
};

describe('minimise(f, start)', () => {
  test('follows the bent valley of Rosenbrock to its end', () => {
    const { x, value, slope, evaluations } = minimise(rosenbrock, [-1.2, 1]);
    expect(x[0]).toBeCloseTo(1, 8);
    expect(x[1]).toBeCloseTo(1, 8);
    expect(value).toBeLessThan(1e-16);
    expect(slope).toBeLessThan(1e-9);
    expect(evaluations).toBeLessThan(100);
  });

  test('finds the minimum of a stretched bowl, from any side', () => {
    const bowl: SmoothFunction = (x, gradient) => {
      const scales = [1, 100, 1e4];
      for (let i = 0; i < 3; i++) gradient[i] = 2 * scales[i] * (x[i] - i);
      return x.reduce((sum, value, i) => sum + scales[i] * (value - i) ** 2, 0);
    };
    for (const start of [
      [9, 9, 9],
      [-30, 0.1, 2],
      [0, 1, 2],
    ]) {
      const { x } = minimise(bowl, start);
      for (let i = 0; i < 3; i++) expect(Math.abs(x[i] - i)).toBeLessThan(1e-8);
    }
  });

  test('stops at once where the slope is flat, and in the end where nothing goes down', () => {
    expect(minimise(rosenbrock, [1, 1]).evaluations).toBe(1);
    const upsideDown: SmoothFunction = (_, gradient) => {
      gradient[0] = 1;
      return 0;
    };
    const stuck = minimise(upsideDown, [5]);
    expect(stuck.evaluations).toBeLessThan(100);
  });

  test('steps back where a step leads to no number', () => {
    const log: SmoothFunction = ([x], gradient) => {
      gradient[0] = x > 0 ? 1 - 1 / x : 0;
      return x > 0 ? x - Math.log(x) : Number.POSITIVE_INFINITY;
    };
    expect(minimise(log, [50]).x[0]).toBeCloseTo(1, 6);
  });
});
