import { describe, expect, test } from 'vitest';
import { abCounts } from '../../../src/analyses/abTest/index.ts';
import { relativeError } from '../../engine/relativeError.ts';
import { formula } from '../formula.ts';
import { lineOf } from './lineOf.ts';

const HEADER = ['group', 'members', 'converted'];
const halves = [HEADER, ['A', 50, 15], ['B', 50, 25]];
const run = (table: unknown[][], ...settings: unknown[][]): unknown[][] =>
  formula(abCounts, settings.length > 0 ? [table, settings] : [table]);
const line = (settings: unknown[][], measure: string, table = halves): unknown[] =>
  lineOf(run(table, ...settings), 'B vs A', measure);

/** Numbers to a relative 1e-9, the rest as it is. */
function expectLine(cells: unknown[], expected: unknown[]): void {
  expect(cells.length).toBe(expected.length);
  cells.forEach((cell, place) => {
    const wanted = expected[place];
    if (typeof wanted === 'number' && typeof cell === 'number') expect(relativeError(cell, wanted)).toBeLessThan(1e-9);
    else expect(cell).toEqual(wanted);
  });
}

describe('AB_COUNTS of rates', () => {
  // R 4.2: prop.test(c(25, 15), c(50, 50)) with correct = FALSE, then TRUE; fisher.test of the same table.
  test.each([
    ['pooled z', 'pooled z', 2.041241452319315, 0.041226833337163572],
    ['χ²', 'χ²', 2.041241452319315 ** 2, 0.041226833337163572],
    ['Yates', 'χ² with Yates', 3.375, 0.06619257972219339],
  ])('the test %s', (name, measure, statistic, p) => {
    expectLine(line([['test', name]], measure), [statistic, null, null, p]);
    expectLine(line([['test', name]], 'absolute lift').slice(3), [p]);
  });

  test('unpooled z takes each group’s own variance', () => {
    // statsmodels 0.13.5: test_proportions_2indep(7, 34, 1, 34, method = "wald").pvalue.
    const table = [HEADER, ['A', 34, 1], ['B', 34, 7]];
    expectLine(line([['test', 'z unpooled']], 'unpooled z', table).slice(3), [0.018870102830341826]);
  });

  test('auto takes pooled z, and Fisher where an expected count is under 5', () => {
    expectLine(line([], 'pooled z').slice(3), [0.041226833337163572]);
    // R 4.2: fisher.test(matrix(c(5, 51, 0, 29), 2)): 29 × 5 ÷ 85 is 1.7.
    expectLine(line([], 'Fisher', [HEADER, ['A', 29, 0], ['B', 56, 5]]), [null, null, null, 0.16062144320947105]);
    // 10 of 100 in all: 5 are expected in each group, which is not under 5.
    expect(line([], 'pooled z', [HEADER, ['A', 50, 3], ['B', 50, 7]])[0]).not.toBeNull();
    expect(() => line([], 'pooled z', [HEADER, ['A', 50, 3], ['B', 50, 6]])).toThrow('0 lines');
  });

  test('an expected count of 5 among those who did not convert is not under 5', () => {
    // R 4.2: prop.test(c(47, 43), c(50, 50), correct = FALSE); 10 of 100 did not.
    expectLine(line([], 'pooled z', [HEADER, ['A', 50, 43], ['B', 50, 47]]).slice(3), [0.18242243945173475]);
  });

  test('a totals row is no group', () => {
    const groups = [HEADER, ['A', 50, 15], ['B', 50, 25]];
    for (const total of ['Total', '合计', 'Grand total'])
      expect(run([...groups, [total, 100, 40]])).toEqual(run(groups));
  });

  test('one-sided tests have one-sided intervals', () => {
    // R 4.2: prop.test(c(25, 15), c(50, 50), correct = FALSE, alternative = "greater"); TRUE and "less".
    expectLine(
      line(
        [
          ['test', 'pooled z'],
          ['alternative', 'greater'],
          ['interval', 'Wald'],
        ],
        'absolute lift',
      ),
      [0.2, 0.042231182492617481, 1, 0.020613416668581849],
    );
    expectLine(
      line(
        [
          ['test', 'Yates'],
          ['alternative', 'less'],
        ],
        'absolute lift',
      ).slice(3),
      [0.96690371013890331],
    );
    expect(line([['alternative', 'less']], 'relative lift')[1]).toBeNull();
  });

  // statsmodels 0.13.5: confint_proportions_2indep(7, 34, 1, 34); Miettinen–Nurminen: Newcombe 1998, table II.
  test.each([
    ['Newcombe', 0.018921443885772937, 0.3403686870327074],
    ['Wald', 0.029169416110856966, 0.3237717603597312],
    ['Agresti–Caffo', 0.011611670142613911, 0.3217216631907194],
  ])('the interval %s', (name, low, high) => {
    const table = [HEADER, ['A', 34, 1], ['B', 34, 7]];
    expectLine(line([['interval', name]], 'absolute lift', table).slice(1, 3), [low, high]);
  });

  test('the interval Miettinen–Nurminen', () => {
    const [, low, high] = line([['interval', 'Miettinen–Nurminen']], 'absolute lift', [
      HEADER,
      ['A', 80, 48],
      ['B', 70, 56],
    ]);
    expect([low, high].map((end) => (end as number).toFixed(4))).toEqual(['0.0528', '0.3382']);
  });

  test('ratio and odds ratio stand only where they are asked for', () => {
    const table = [HEADER, ['A', 34, 1], ['B', 34, 7]];
    // statsmodels 0.13.5: as above with compare = "ratio" (log; score without correction) and "odds-ratio" (logit).
    expectLine(line([['ratio', 'log']], 'ratio', table).slice(0, 3), [7, 0.9096055118420763, 53.86950646414646]);
    expectLine(line([['ratio', 'Koopman']], 'ratio', table).slice(0, 3), [7, 1.2208528535148115, 42.57571760976041]);
    expectLine(line([['odds ratio', 'logit']], 'odds ratio', table).slice(0, 3), [
      231 / 27,
      0.9904902816539897,
      73.90030192115287,
    ]);
    expect(() => line([], 'ratio', table)).toThrow('0 lines');
  });

  test('relative lift by the delta method, normal or t', () => {
    const table = [HEADER, ['A', 1529, 87], ['B', 1471, 62]];
    // PostHog, test_two_sided_ttest_with_sample_proportion: −0.25925, −0.49475 … −0.02376, p 0.03096.
    const [value, low, high, p] = line([['relative', 't']], 'relative lift', table) as number[];
    expect([value, low, high, p].map((number) => number.toFixed(4))).toEqual([
      '-0.2593',
      '-0.4948',
      '-0.0238',
      '0.0310',
    ]);
    // By hand: (x₂ ÷ n₂) ÷ (x₁ ÷ n₁) − 1 ± 1.959964 × √(p₂q₂ ÷ n₂ + r² p₁q₁ ÷ n₁) ÷ p₁.
    const [p1, p2] = [87 / 1529, 62 / 1471];
    const error = Math.sqrt((p2 * (1 - p2)) / 1471 + ((p2 / p1) ** 2 * p1 * (1 - p1)) / 1529) / p1;
    expectLine(line([], 'relative lift', table).slice(0, 3), [
      p2 / p1 - 1,
      p2 / p1 - 1 - 1.9599639845400538 * error,
      p2 / p1 - 1 + 1.9599639845400538 * error,
    ]);
  });

  test('the sample ratio comes first, against equal parts or the expected split', () => {
    const table = [HEADER, ['A', 821, 60], ['B', 200, 20]];
    // R 4.2: chisq.test(c(821, 200), p = c(.8, .2)).
    const given = run(table, ['split', '80, 20']);
    expect(given[1].slice(0, 2)).toEqual(['all groups', 'sample ratio χ²']);
    expectLine(given[1].slice(2), [0.10798237022526933, null, null, 0.74245297522540765]);
    expect(run(table, ['split', '80:20'])).toEqual(given);
    expect(run(table, ['split', 4, 1])).toEqual(given);
    expect(String(lineOf(run(table), 'B vs A', 'verdict')[0])).toMatch(/^Not to be read/);
  });

  test('more than two groups have one χ² for all, and Holm over the pairs', () => {
    // R 4.2: prop.test(c(83, 90, 129, 70), c(86, 93, 136, 82)), smokers.
    const smokers = [HEADER, ['A', 86, 83], ['B', 93, 90], ['C', 136, 129], ['D', 82, 70]];
    const table = run(smokers, ['test', 'pooled z']);
    expectLine(lineOf(table, 'all groups', 'overall χ²'), [12.600411297127639, null, null, 0.0055854766616270247]);
    expectLine(lineOf(table, 'all groups', 'overall df'), [3, null, null, null]);
    // R 4.2: pairwise.prop.test(..., p.adjust.method = "holm", correct = FALSE) is 6 × the smallest p at first.
    const p = lineOf(table, 'D vs B', 'absolute lift')[3] as number;
    const ps = table.filter((row) => row[1] === 'absolute lift').map((row) => row[5] as number);
    expect(ps.length).toBe(6);
    expect(Math.min(...ps)).toBe(p);
    expectLine(lineOf(table, 'D vs B', 'p after Holm'), [null, null, null, 6 * p]);
    expect(run(smokers, ['pairs', 'control']).filter((row) => row[1] === 'absolute lift').length).toBe(3);
  });

  test('each group has its Wilson interval from 30 members up, and is marked below', () => {
    const table = run([HEADER, ['A', 30, 3], ['B', 29, 1]]);
    expect(lineOf(table, 'A', 'rate')[1]).not.toBeNull();
    // Newcombe 1998: 1 of 29: 0.0061 … 0.1718, here only with another limit.
    expect(lineOf(table, 'B', 'rate').slice(1)).toEqual([null, null, null]);
    expect(lineOf(table, 'B', 'too few')[0]).toBe(29);
    const [, low, high] = lineOf(run([HEADER, ['A', 30, 3], ['B', 29, 1]], ['too few', 10]), 'B', 'rate') as number[];
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.0061', '0.1718']);
  });

  test('the one-sample z takes its variance from the test', () => {
    const z = (x: number, n: number, fixed: number, test: string): unknown[] =>
      lineOf(run([HEADER, ['A', n, x]], ['against', fixed], ['test', test]), `A vs ${fixed}`, 'one-sample z');
    // statsmodels 0.13.5: proportions_ztest(5, 83, value = 0.05).
    expectLine(z(5, 83, 0.05, 'z unpooled'), [0.3921260263140161, null, null, 0.6949650981148476]);
    // R 4.2: prop.test(73, 86, p = 0.9, correct = FALSE) and TRUE, by the root of χ².
    expectLine(z(73, 86, 0.9, 'auto'), [-Math.sqrt(2.501291989664086), null, null, 0.113752943640092]);
    expect((z(73, 86, 0.9, 'Yates')[0] as number) ** 2).toBeCloseTo(1.9651162790698, 12);
    expect(z(73, 86, 0.9, 'Yates')[3]).toBeCloseTo(0.1609671969712, 12);
  });

  test('against a fixed rate: exact binomial, Clopper–Pearson, one-sample z; one group is enough', () => {
    // R 4.2: binom.test(682, 925, 0.75), Mendel's peas; prop.test(25, 50, 0.4, correct = FALSE).
    const peas = run([HEADER, ['peas', 925, 682]], ['against', '75%']);
    expectLine(lineOf(peas, 'peas vs 0.75', 'rate, exact'), [
      682 / 925,
      0.70766826407903904,
      0.76540655824152526,
      0.38249155957485192,
    ]);
    expectLine(lineOf(run(halves, ['against', 0.4]), 'B vs 0.4', 'one-sample z').slice(3), [0.14891467317876608]);
  });

  test('a t test takes yes and no as 1 and 0', () => {
    // By hand: variance 0.3 × 0.7 × 50 ÷ 49 and 0.5 × 0.5 × 50 ÷ 49.
    const t = 0.2 / Math.sqrt((0.21 + 0.25) / 49);
    expectLine(line([['test', 'Student']], 'Student t').slice(0, 1), [t]);
    expectLine(line([['test', 'Student']], 'df').slice(0, 1), [98]);
  });

  test('p-values hold far out', () => {
    // R 4.2: fisher.test(matrix(c(700, 4300, 300, 4700), 2)).
    const table = [HEADER, ['A', 5000, 300], ['B', 5000, 700]];
    expectLine(line([['test', 'Fisher']], 'Fisher', table).slice(3), [2.4105713167766013e-41]);
  });
});

describe('the verdict', () => {
  const verdict = (...rows: unknown[][]): string => String(lineOf(run([HEADER, ...rows]), 'B vs A', 'verdict')[0]);

  test('says higher or lower only where p after Holm is below 1 − level', () => {
    expect(verdict(['A', 50, 15], ['B', 50, 25])).toMatch(/^B is higher than A; by chance alone/);
    expect(verdict(['A', 50, 25], ['B', 50, 15])).toMatch(/^B is lower than A; by chance alone/);
    expect(verdict(['A', 50, 15], ['B', 50, 20])).toMatch(/^No clear difference .* does not show that there is none/);
    // One-sided, the other side was not looked at, however large the gap there is.
    const oneSided = (alternative: string): unknown =>
      lineOf(run([HEADER, ['A', 50, 15], ['B', 50, 25]], ['alternative', alternative]), 'B vs A', 'verdict')[0];
    expect(oneSided('less')).toBe('B is not shown to be lower than A; only that side was tested.');
    expect(oneSided('greater')).toMatch(/^B is higher than A/);
    expect(String(lineOf(run(halves, ['level', '99%']), 'B vs A', 'verdict')[0])).toMatch(/^No clear difference/);
  });

  test('with anytime it has to pass the anytime-valid p, too', () => {
    const groups = [HEADER, ['A', 2000, 200], ['B', 2000, 250]];
    const said = (table: unknown[][]): unknown => lineOf(table, 'B vs A', 'verdict')[0];
    const looked = run(groups, ['anytime', 4000]);
    // R 4.2: prop.test(c(250, 200), c(2000, 2000), correct = FALSE); p of Waudby-Smith’s confidence
    // sequence in forty digits (mpmath).
    expectLine(lineOf(looked, 'B vs A', 'absolute lift').slice(3), [0.0123509477111914]);
    expectLine(lineOf(looked, 'B vs A', 'absolute lift, anytime').slice(3), [0.1847144208916957]);
    expect(said(run(groups))).toMatch(/^B is higher/);
    expect(said(looked)).toMatch(/^No clear difference/);
    expect(said(run([HEADER, ['A', 2000, 200], ['B', 2000, 300]], ['anytime', 4000]))).toMatch(/^B is higher/);
  });

  test('says nothing about few members, an odd split, or groups that don’t vary', () => {
    expect(verdict(['A', 29, 0], ['B', 29, 29])).toMatch(/^Too few members/);
    expect(verdict(['A', 1000, 10], ['B', 1200, 200])).toMatch(/^Not to be read/);
    const none = run([HEADER, ['A', 40, 0], ['B', 40, 0]], ['test', 'pooled z']);
    expect(lineOf(none, 'B vs A', 'verdict')[0]).toMatch(/^Can not be tested/);
    expect(lineOf(none, 'B vs A', 'relative lift')).toEqual([null, null, null, null]);
  });
});
