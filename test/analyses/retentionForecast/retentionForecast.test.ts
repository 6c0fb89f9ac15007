import { describe, expect, test } from 'vitest';
import { retentionForecast } from '../../../src/analyses/retentionForecast/index.ts';
import { column, formula, refusal } from '../formula.ts';

const HEADER = ['period', 'survival', 'retention rate', 'share leaving', 'discounted residual lifetime'];
/** Fader and Hardie 2007, table 1: the shares of regular members there after 0 to 12 years. */
const REGULAR = [100, 63.1, 46.8, 38.2, 32.6, 28.9, 26.2, 24.1, 22.3, 20.7, 19.4, 18.3, 17.3];
const rounded = (cell: unknown, digits: number): number => Math.round((cell as number) * 10 ** digits) / 10 ** digits;

describe('RETENTION_FORECAST', () => {
  const learnt = [
    ['fit periods', 7],
    ['members', 1000],
  ];
  const result = formula(retentionForecast, [column(...REGULAR), 12, learnt]);

  test('has the parameters and the log-likelihood of the paper for seven years of regular members', () => {
    expect(result[0]).toEqual(HEADER);
    expect(result.slice(1, 3).map((row) => [row[0], rounded(row[1], 3)])).toEqual([
      ['alpha', 0.704],
      ['beta', 1.182],
    ]);
    expect(rounded(result[3][1], 2)).toBe(-1680.27);
    expect(result).toHaveLength(4 + 13);
  });

  test('foresees the years that it has not seen within a point, as figure 5 of the paper shows', () => {
    for (let year = 8; year <= 12; year++) {
      expect(Math.abs((result[4 + year][1] as number) * 100 - REGULAR[year])).toBeLessThan(1.2);
    }
  });

  test('survival, rate and share leaving hang together', () => {
    const body = result.slice(4) as number[][];
    expect(body[0]).toEqual([0, 1, null, null, expect.any(Number)]);
    for (let n = 1; n < body.length; n++) {
      expect(body[n][1]).toBeCloseTo(body[n - 1][1] * body[n][2], 13);
      expect(body[n][3]).toBeCloseTo(body[n - 1][1] - body[n][1], 13);
    }
  });

  test('has the parameters, likelihood and curve of a cohort of 10,000 (Delminho/ltv_models-sbg_bdw, README)', () => {
    const cohort = formula(retentionForecast, [column(10000, 8000, 6480, 5307, 4391), 4]);
    expect(cohort[1][1]).toBeCloseTo(3.790687, 4);
    expect(cohort[2][1]).toBeCloseTo(15.16084, 3);
    // Its loss is the mean over members: 1.4399582038997103.
    expect(cohort[3][1]).toBeCloseTo(-14399.582038997, 5);
    const curve = [0.79998, 0.647988, 0.53075, 0.439097];
    cohort.slice(5).forEach((row, year) => {
      expect(row[1]).toBeCloseTo(curve[year], 5);
    });
  });

  test('a row, shares and percentages say the same; without members the log-likelihood is that of the numbers', () => {
    const shares = REGULAR.map((share) => share / 100);
    const row = formula(retentionForecast, [[shares], 12, learnt]);
    const texts = formula(retentionForecast, [column(...REGULAR.map((share) => `${share}%`), '', ''), 12, learnt]);
    const numbers = (table: unknown[][]) => table.flat().filter((cell) => typeof cell === 'number') as number[];
    for (const other of [row, texts]) {
      expect(other.map((cells) => cells.map((cell) => typeof cell))).toEqual(
        result.map((cells) => cells.map((cell) => typeof cell)),
      );
      for (const [i, value] of numbers(other).entries()) expect(value).toBeCloseTo(numbers(result)[i], 8);
    }
    const plain = formula(retentionForecast, [column(...REGULAR), 12, [['fit periods', 7]]]);
    expect((plain[3][1] as number) * 10).toBeCloseTo(result[3][1] as number, 6);
  });

  test('given parameters are taken as they are; the forecast ends twelve periods after the data', () => {
    const given = formula(retentionForecast, [
      100,
      '',
      [
        ['alpha', 3],
        ['β', 2],
        ['discount', 0],
      ],
    ]);
    expect(given.slice(1, 4).map((row) => row[1])).toEqual([3, 2, null]);
    // 2F1(1, 3; 6; 1) × 2/5 = 1: (beta + n) ÷ (alpha − 1).
    expect(given.slice(4, 7).map((row) => row[4])).toEqual([1, 1.5, 2]);
    expect(given[given.length - 1][0]).toBe(12);
  });

  test('without a discount a lifetime without limit is blank', () => {
    expect(formula(retentionForecast, [column(...REGULAR), 3, [['discount', 0]]])[4][4]).toBe(null);
  });

  test('refuses what can be no survival', () => {
    expect(refusal(retentionForecast, column(100, 90, 95))).toContain('≤ 90');
    expect(refusal(retentionForecast, column(100, '', 95))).toContain('row 2');
    expect(refusal(retentionForecast, column(0, 0))).toContain('> 0');
    expect(refusal(retentionForecast, column(100, -1))).toContain('negative');
    expect(refusal(retentionForecast, column(100, 'x'))).toContain('not a number');
    expect(refusal(retentionForecast, column(100))).toContain('alpha, beta');
    expect(
      refusal(retentionForecast, [
        [1, 2],
        [3, 4],
      ]),
    ).toContain('one column');
    expect(refusal(retentionForecast, column(100, 90), 3, [['fit periods', 2]])).toContain('≤ 1');
    expect(refusal(retentionForecast, column(100, 90), 1.5)).toContain('whole number');
    expect(refusal(retentionForecast, column(100, 90), 3, [['alpha', 2]])).toContain('beta');
  });
});
