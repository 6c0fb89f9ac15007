import { describe, expect, test } from 'vitest';
import {
  expectedOrders,
  ordersWhileThere,
  probabilityAlive,
  probabilityOfOrders,
} from '../../../../src/engine/statistics/valueModels/bgNbdPredictions.ts';

/** CDNOW, rounded as in R's BTYD manual. */
const MODEL = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const NEW = { orders: 0, recency: 0, age: 0 };
const relative = (found: number, expected: number): number => Math.abs(found / expected - 1);

describe('probabilityAlive(model, history)', () => {
  test('is 1 without a repeat order, whatever the rest', () => {
    expect(probabilityAlive(MODEL, { orders: 0, recency: 1, age: 1 })).toBe(1);
  });

  test('lies from 0 to 1, and is 0 after a thousand orders that stopped long ago (lifetimes: test_no_runtime_warnings_high_frequency)', () => {
    expect(probabilityAlive(MODEL, { orders: 1000, recency: 10, age: 100 })).toBe(0);
    for (let orders = 0; orders < 100; orders += 10)
      for (let recency = 0; recency < 100; recency += 10)
        for (let age = recency; age < 100; age += 10) {
          const chance = probabilityAlive(MODEL, { orders, recency, age });
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
        }
  });

  test('is what the two stories give by Bayes, written out', () => {
    // One repeat at 2 of age 6: there with (4 / 10)^… ; L(gone) : L(there) from equation 6.
    const { r, alpha, a, b } = MODEL;
    const gone = (a / (a + b)) * (1 / (alpha + 2)) ** (r + 1);
    const there = (b / (a + b)) * (1 / (alpha + 6)) ** (r + 1);
    expect(probabilityAlive(MODEL, { orders: 1, recency: 2, age: 6 })).toBeCloseTo(there / (there + gone), 14);
  });
});

describe('expectedOrders(model, history, horizon)', () => {
  // mpmath and scipy 1.17 (hyp2f1) in equation 10 of Fader, Hardie and Lee 2005; the first also in their spreadsheet: 1.226.
  test.each([
    [{ orders: 2, recency: 30.43, age: 38.86 }, 39, 1.226028174767135],
    [NEW, 1, 0.05326789117165627],
    [{ orders: 1000, recency: 99, age: 100 }, 39, 25.25097747704165],
    [{ orders: 7, recency: 20, age: 30 }, 52, 3.6581217352904805],
  ])('of %o within %f is %f', (history, horizon, expected) => {
    expect(relative(expectedOrders(MODEL, history, horizon), expected)).toBeLessThan(1e-11);
  });

  test('of nothing to come is 0', () => {
    expect(expectedOrders(MODEL, { orders: 3, recency: 5, age: 9 }, 0)).toBe(0);
  });
});

describe('ordersWhileThere(model, horizon)', () => {
  // mpmath, 30 digits: ∫ over the chance of leaving of (1 − (alpha / (alpha + p t))^r) / p.
  test.each([
    [{ r: 0.243, alpha: 4.414, a: 1, b: 2.426 }, 39, 1.084279010591519],
    [{ r: 2.5, alpha: 4, a: 1.5, b: 3 }, 30, 4.131288199822579],
    [{ r: 0.16, alpha: 1.86, a: 1.85, b: 3.18 }, 5200, 2.83162731551962],
  ])('of %o within %f is %f, at a = 1 and over a hundred years, too', (model, horizon, expected) => {
    expect(relative(ordersWhileThere(model, horizon), expected)).toBeLessThan(1e-12);
  });

  test('holds where a + b = 1 (mpmath, a hair beside it)', () => {
    expect(ordersWhileThere({ r: 2.5, alpha: 4, a: 0.4, b: 0.6 }, 30)).toBeCloseTo(6.1002811776532, 9);
  });
});

describe('with very many orders, or parameters near 0', () => {
  // mpmath, 60 digits, equations 8 and 10 (hyp2f1).
  test.each([
    [
      { r: 0.025, alpha: 0.022, a: 0.144, b: 5.1 },
      { orders: 100_000, recency: 0.27, age: 0.27 },
      234,
      35_665_867.32628364,
    ],
    [{ r: 113.5, alpha: 0.0089, a: 19.3, b: 31.4 }, { orders: 10_000, recency: 0, age: 0 }, 280, 548.1092896174863],
    [
      { r: 3.97, alpha: 0.036, a: 0.455, b: 0.0015 },
      { orders: 100_000, recency: 3.6, age: 3.6 },
      60.3,
      691_903.4181699808,
    ],
    [{ r: 0.01, alpha: 1, a: 1e-9, b: 1e-9 }, NEW, 10, 0.061846870869431012],
  ])('%o expects of %o within %f orders: %f', (model, history, horizon, expected) => {
    expect(relative(expectedOrders(model, history, horizon), expected)).toBeLessThan(1e-11);
  });

  test.each([
    [
      { r: 275, alpha: 0.021, a: 16.2, b: 0.2 },
      { orders: 100_000, recency: 0.097, age: 0.097 },
      93.4,
      2,
      0.0001619193506274311,
    ],
    [
      { r: 0.025, alpha: 0.022, a: 0.144, b: 5.1 },
      { orders: 100_000, recency: 0.27, age: 0.27 },
      234,
      5,
      1.439856532339342e-6,
    ],
  ])('%o gives %o within %f the chance of %i', (model, history, horizon, n, expected) => {
    expect(relative(probabilityOfOrders(model, history, horizon, n), expected)).toBeLessThan(1e-10);
  });
});

describe('probabilityOfOrders(model, history, horizon, n)', () => {
  // R's BTYD 2.4 manual, bgnbd.pmf; also lifetimes: test_probability_of_n_purchases_up_to_time_same_as_R_BTYD.
  test.each([
    [2, 10, 1.07869e-7, 1e-12],
    [39, 0, 0.5737864, 1e-7],
    [30, 11, 0.0019995214, 1e-10],
    [30, 15, 0.0007023638, 1e-10],
    [30, 20, 0.000222226, 1e-10],
  ])('of a new member within %i: exactly %i with %f', (horizon, n, expected, error) => {
    expect(Math.abs(probabilityOfOrders(MODEL, NEW, horizon, n) - expected)).toBeLessThan(error);
  });

  test.each([
    [NEW, 39],
    [{ orders: 4, recency: 20, age: 30 }, 26],
  ])('sums to 1 and has the expected number as its mean: %o within %i', (history, horizon) => {
    let sum = 0;
    let mean = 0;
    for (let n = 0; n < 400; n++) {
      const chance = probabilityOfOrders(MODEL, history, horizon, n);
      sum += chance;
      mean += n * chance;
    }
    expect(sum).toBeCloseTo(1, 10);
    expect(mean).toBeCloseTo(expectedOrders(MODEL, history, horizon), 9);
  });

  test('of none is the ratio of likelihoods (Fader and Hardie, note 039, equation 34)', () => {
    const { r, alpha, a, b } = MODEL;
    const [orders, recency, age, horizon] = [3, 20, 25, 30];
    // B(a + 1, b + x − 1) ÷ B(a, b + x) = a ÷ (b + x − 1)
    const gone = (a / (b + orders - 1)) * (alpha + recency) ** -(r + orders);
    const there = (time: number) => (alpha + time) ** -(r + orders);
    const expected = (gone + there(age + horizon)) / (gone + there(age));
    expect(probabilityOfOrders(MODEL, { orders, recency, age }, horizon, 0)).toBeCloseTo(expected, 13);
  });

  test('holds for a thousand orders', () => {
    const busy = { orders: 1000, recency: 100, age: 100 };
    expect(probabilityOfOrders(MODEL, busy, 90, 0)).toBeLessThan(1e-3);
    expect(probabilityOfOrders(MODEL, busy, 90, 900)).toBeGreaterThan(0);
  });
});
