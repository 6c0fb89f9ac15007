import { describe, expect, test } from 'vitest';
import { cohensH, membersPerGroup, powerOf, SIZE_RULES } from '../../../src/engine/statistics/sampleSize.ts';
import { chanceOfLead, leadFor, sequentialRule } from '../../../src/engine/statistics/sequentialRule.ts';
import { relativeError } from '../relativeError.ts';

const plan = (base: number, target: number, alpha = 0.05, sides: 1 | 2 = 2) => ({ base, target, alpha, sides });

describe('membersPerGroup(plan, rule, power) and powerOf(plan, rule, members)', () => {
  test('pooled is R’s power.prop.test', () => {
    // R 4.2: power.prop.test(p1 = .5, p2 = .75, power = .9, tol = 1e-12); n = 50; one-sided at 1 %.
    expect(relativeError(membersPerGroup(plan(0.5, 0.75), 'pooled', 0.9), 76.706928451777443)).toBeLessThan(1e-10);
    expect(relativeError(powerOf(plan(0.5, 0.75), 'pooled', 50), 0.74016590133138793)).toBeLessThan(1e-11);
    expect(relativeError(membersPerGroup(plan(0.1, 0.12, 0.01, 1), 'pooled', 0.8), 4911.3024714465955)).toBeLessThan(
      1e-10,
    );
  });

  test('baseline is Evan Miller’s calculator', () => {
    // evanmiller.org/ab-testing/sample-size.html: 20 % and 5 points: 1,030; its formula mirrors rates above one half.
    expect(Math.round(membersPerGroup(plan(0.2, 0.25), 'baseline', 0.8))).toBe(1030);
    expect(membersPerGroup(plan(0.8, 0.85), 'baseline', 0.8)).toBeCloseTo(
      membersPerGroup(plan(0.2, 0.25), 'baseline', 0.8),
      6,
    );
  });

  test('arcsine is statsmodels’ NormalIndPower', () => {
    // statsmodels 0.13.5: solve_power(0.0639821, alpha = 0.05, power = 0.8); power with 3,000; one-sided.
    expect(relativeError(cohensH(0.1, 0.12), 0.06398210298605855)).toBeLessThan(1e-12);
    expect(relativeError(membersPerGroup(plan(0.1, 0.12), 'arcsine', 0.8), 3834.595739884031)).toBeLessThan(1e-9);
    expect(relativeError(powerOf(plan(0.1, 0.12), 'arcsine', 3000), 0.6977936186610995)).toBeLessThan(1e-11);
    expect(relativeError(membersPerGroup(plan(0.1, 0.12, 0.05, 1), 'arcsine', 0.8), 3020.515856462414)).toBeLessThan(
      1e-9,
    );
  });

  test.each(SIZE_RULES)('%s: the members that a power needs have that power, up or down', (rule) => {
    for (const target of [0.11, 0.09, 0.5])
      for (const sides of [1, 2] as const) {
        const members = membersPerGroup(plan(0.1, target, 0.05, sides), rule, 0.9);
        expect(powerOf(plan(0.1, target, 0.05, sides), rule, members)).toBeCloseTo(0.9, 9);
      }
  });
});

describe('sequentialRule(share, error, power)', () => {
  // evanmiller.org/ab-testing/sequential.html: conversions for lifts of 10 to 50 % at 5 % and 80 %; 808 with 56 ahead.
  test.each([
    [0.1, 2922],
    [0.2, 808],
    [0.3, 391],
    [0.4, 243],
    [0.5, 170],
  ])('a lift of %d needs %d conversions', (lift, conversions) => {
    expect(sequentialRule((1 + lift) / (2 + lift), 0.05, 0.8).conversions).toBe(conversions);
  });

  test('the lead is about 2 √N, two-sided about 2.25 √N', () => {
    expect(sequentialRule(1.2 / 2.2, 0.05, 0.8).lead).toBe(56);
    const both = sequentialRule(1.1 / 2.1, 0.025, 0.8);
    expect(both.lead / Math.sqrt(both.conversions)).toBeCloseTo(2.25, 1);
  });
});

describe('chanceOfLead(steps, lead, p)', () => {
  test('counts the walks that ever reach the lead', () => {
    // Brute force: every walk of 12 steps.
    for (const p of [0.5, 0.6])
      for (const lead of [1, 2, 5]) {
        let sum = 0;
        for (let walk = 0; walk < 2 ** 12; walk++) {
          let [at, reached, ups] = [0, false, 0];
          for (let step = 0; step < 12; step++) {
            const up = (walk >> step) & 1;
            ups += up;
            at += up ? 1 : -1;
            reached ||= at >= lead;
          }
          if (reached) sum += p ** ups * (1 - p) ** (12 - ups);
        }
        expect(chanceOfLead(12, lead, p)).toBeCloseTo(sum, 12);
      }
  });

  test('leadFor is the smallest lead that is safe', () => {
    const lead = leadFor(100, 0.05);
    expect(chanceOfLead(100, lead, 0.5)).toBeLessThanOrEqual(0.05);
    expect(chanceOfLead(100, lead - 1, 0.5)).toBeGreaterThan(0.05);
  });
});
