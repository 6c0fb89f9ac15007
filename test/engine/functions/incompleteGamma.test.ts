import { describe, expect, test } from 'vitest';
import { incompleteGamma } from '../../../src/engine/functions/incompleteGamma.ts';

const upperTail = (a: number, x: number): number => incompleteGamma(a, x).upper;

describe('the upper tail of incompleteGamma(a, x)', () => {
  // R 4.2: options(digits = 17); pgamma(x, a, lower.tail = FALSE).
  test.each([
    [0.5, 0.1, 0.65472084601857694],
    [0.5, 1.4, 0.094264306841210191],
    [0.5, 1.6, 0.073638270120302773],
    [0.5, 200, 5.5072482372124689e-89],
    [1.5, 1.7, 0.3339652490901604],
    [1.5, 11, 6.5231122030230064e-5],
    [3, 0.01, 0.99999983457834729],
    [10, 9, 0.58740824433194128],
    [10, 12, 0.24239216167051233],
    [50, 20, 0.99999998754107389],
    [50, 120, 1.6008226793344824e-13],
    [0.5, 600, 6.0995688148084348e-263],
  ])('of %f, %f is %f', (a, x, expected) => {
    expect(Math.abs(upperTail(a, x) / expected - 1)).toBeLessThan(1e-12);
  });

  test('is e^−x for a = 1, however far out', () => {
    for (const x of [0.001, 0.5, 1, 1.9, 2.1, 30, 700])
      expect(Math.abs(upperTail(1, x) / Math.exp(-x) - 1)).toBeLessThan(1e-12);
  });

  test('grows by xᵃ e⁻ˣ ÷ Γ(a + 1) from a to a + 1 (DLMF 8.8.6)', () => {
    for (const x of [0.2, 1, 2.5, 9]) {
      const step = (x ** 3 * Math.exp(-x)) / 6;
      expect(upperTail(4, x) - upperTail(3, x)).toBeCloseTo(step, 14);
    }
  });

  test('is 1 at 0', () => {
    expect(incompleteGamma(2, 0)).toEqual({ lower: 0, upper: 1 });
  });
});
