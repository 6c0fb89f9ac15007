import { describe, expect, test } from 'vitest';
import { abSampleSize } from '../../../src/analyses/abSampleSize/index.ts';
import { column, formula, refusal } from '../formula.ts';

const row = (base: unknown, lift: unknown, ...settings: unknown[][]): unknown[] =>
  formula(abSampleSize, settings.length > 0 ? [base, lift, settings] : [base, lift])[1];

describe('AB_SAMPLE_SIZE(base, lift, [settings])', () => {
  test('is R’s power.prop.test unless said otherwise, and names its rule', () => {
    // R 4.2: power.prop.test(p1 = .5, p2 = .75, power = .9): n = 76.70693.
    const [base, target, exact, members, all, , power, rule] = row(0.5, 0.25, ['power', 0.9]);
    expect([base, target, members, all, power]).toEqual([0.5, 0.75, 77, 154, 0.9]);
    expect(exact).toBeCloseTo(76.706928451777443, 8);
    expect(rule).toBe("pooled (R's power.prop.test), 2-sided");
  });

  test('takes the lift in points or as a share of the base, up or down', () => {
    expect(row(0.1, 0.2, ['lift as', 'share'])[2]).toBeCloseTo(row(0.1, 0.02)[2] as number, 6);
    expect(row(0.1, -0.02)[1]).toBeCloseTo(0.08, 14);
    expect(row('20%', '5%')[3]).toBe(1094);
  });

  test('with members it tells their power', () => {
    // R 4.2: power.prop.test(n = 50, p1 = .5, p2 = .75): 0.7401659.
    const table = formula(abSampleSize, [0.5, 0.25, [['members', 50]]]);
    expect(table[0][6]).toBe('power with 50 a group');
    expect(table[1][6]).toBeCloseTo(0.74016590133138793, 12);
  });

  test('baseline, arcsine and one side', () => {
    // Evan Miller's calculator: 1,030. statsmodels 0.13.5: NormalIndPower 3834.5957; R 4.2: one-sided at 1 %: 4911.302.
    expect(Math.round(row(0.2, 0.05, ['rule', 'baseline'])[2] as number)).toBe(1030);
    expect(row(0.1, 0.02, ['rule', 'arcsine'])[2]).toBeCloseTo(3834.595739884031, 5);
    expect(row(0.1, 0.02, ['sides', 1], ['alpha', 0.01])[2]).toBeCloseTo(4911.3024714465955, 5);
  });

  test('the sequential rule gives conversions and lead', () => {
    // evanmiller.org/ab-testing/sequential.html: 1 % and a lift of 20 %: 808 conversions, 56 ahead.
    const table = formula(abSampleSize, [
      0.01,
      0.2,
      [
        ['rule', 'sequential'],
        ['lift as', 'share'],
      ],
    ]);
    expect(table[0].slice(2, 4)).toEqual(['conversions in all', 'lead needed']);
    expect(table[1].slice(2, 4)).toEqual([808, 56]);
    expect(table[1][6]).toBe('sequential (Evan Miller), 1-sided');
    expect(row(0.01, 0.002, ['rule', 'sequential'], ['sides', 2])[2]).toBe(1003);
  });

  test('the sequential rule tells the power of the conversions that members let expect', () => {
    // 808 conversions are expected from 808 ÷ 0.022 members a group.
    const power = row(0.01, 0.002, ['rule', 'sequential'], ['members', 36_728])[5] as number;
    expect(power).toBeGreaterThanOrEqual(0.8);
    expect(power).toBeLessThan(0.81);
  });

  test('a row for each base and lift, blank ones left out', () => {
    expect(formula(abSampleSize, [column(0.1, '', 0.2), column(0.02, '', 0.05)]).length).toBe(3);
  });

  test('refuses rates outside 0 … 1, a lift of 0, and a blank beside a number', () => {
    expect(refusal(abSampleSize, column(0.1, 1), column(0.02, 0.02))).toMatch(/base, row 2: "1" can't be used/);
    expect(refusal(abSampleSize, 0.1, 0)).toMatch(/lift, row 1: "0" can't be used/);
    expect(refusal(abSampleSize, 0.9, 0.2)).toMatch(/lift, row 1: "0.2" can't be used/);
    expect(refusal(abSampleSize, column(0.1, 0.2), column(0.02, ''))).toMatch(/lift, row 2: the cell is blank/);
  });
});
