import { describe, expect, test } from 'vitest';
import { lifecycleFlow } from '../../../src/analyses/activity/index.ts';
import { funnel } from '../../../src/analyses/funnel/index.ts';
import { funnelTrend } from '../../../src/analyses/funnelTrend/index.ts';
import { lifetimeToDate } from '../../../src/analyses/lifetimeToDate/index.ts';
import { retention } from '../../../src/analyses/retention/index.ts';
import { formula } from '../formula.ts';

const columns = (rows: readonly (readonly unknown[])[]): unknown[][][] =>
  rows[0].map((_, place) => rows.map((row) => [row[place]]));

// The worked examples of Amplitude's manual, amplitude/amplitude-docs, content/collections.
describe('what Amplitude’s manual works out', () => {
  // faq_and_troubleshooting/en/funnel-analysis.md: step 1 on January 1, 5 and 20, step 2 on January 2 and 6.
  const steps = [
    [1, 1],
    [1, 5],
    [1, 20],
    [2, 2],
    [2, 6],
  ].map(([step, day]) => ['u', `step ${step}`, `2026-01-${String(day).padStart(2, '0')}`]);
  const range = [
    ['from', '2026-01-01'],
    ['to', '2026-01-31'],
  ];
  const chain = [['step 1'], ['step 2']];

  test('a member is in a funnel once, and converted', () => {
    const table = formula(funnel, [...columns(steps), chain, undefined, undefined, range]);
    expect(table.slice(1).map((row) => row[2])).toEqual([1, 1]);
  });

  test('over time a member is in it on each day of a start, converted on January 1 and 5 and not on the 20th', () => {
    const trend = formula(funnelTrend, [
      ...columns(steps),
      chain,
      undefined,
      undefined,
      [...range, ['interval', 'day']],
    ]);
    expect(trend.filter((row) => (row[1] as number) > 0)).toEqual([
      ['2026-01-01', 1, 1, 1],
      ['2026-01-05', 1, 1, 1],
      ['2026-01-20', 1, 0, 0],
    ]);
  });

  // funnel-analysis/en/funnel-analysis-how-amplitude-computes.md: four searches, then one product in the cart.
  test.each(['ordered', 'strict'])('four firsts and one second step are one conversion, %s', (order) => {
    const names = ['search', 'search', 'search', 'search', 'add to cart'];
    const rows = names.map((name, minute) => ['u', name, `2026-01-01 10:0${minute}`]);
    const table = formula(funnel, [
      ...columns(rows),
      [['search'], ['add to cart']],
      undefined,
      undefined,
      [['order', order]],
    ]);
    expect(table.slice(1).map((row) => row[2])).toEqual([1, 1]);
  });

  // retention-analysis/en/retention-analysis-time.md, strict calendar dates: December 2021.
  test.each([
    ['day', '1', 1],
    ['week', '2', 1],
    ['month', '3', 0],
  ])('by calendar %ss member %s comes back in column %i', (period, member, column) => {
    const visits = [
      ['1', '2021-12-01 17:59'],
      ['1', '2021-12-02 17:00'],
      ['2', '2021-12-01'],
      ['2', '2021-12-06'],
      ['3', '2021-12-06'],
      ['3', '2021-12-12'],
    ];
    const settings = [
      ['period', period],
      ['show', 'members'],
    ];
    const cells = formula(retention, [...columns(visits), undefined, undefined, undefined, settings]);
    expect(cells.filter((row) => row[3] === member).at(-1)?.[2]).toBe(column);
  });

  test('who was active on September 30 and October 9 but not in the week between is resurrected', () => {
    // lifecycle/en/lifecycle-interpret.md: weeks of October 1 and 8 (Mondays in 2018); one in both weeks is current.
    const visits = [
      ['back', '2018-09-30'],
      ['back', '2018-10-09'],
      ['current', '2018-10-02'],
      ['current', '2018-10-09'],
      ['gone', '2018-10-03'],
    ];
    const settings = [['period', 'week']];
    const flow = formula(lifecycleFlow, [...columns(visits), undefined, undefined, undefined, settings]);
    expect(flow.at(-1)).toEqual(['2018-10-08', 0, 1, 1, -1, 1]);
  });

  // retention-analysis/en/retention-analysis-n-day-ltv.md: three cohorts of one day each, with what they paid by day 3.
  test.each([
    ['all three are over', '2026-03-06', [5, 6, 4], 5.13],
    ['the first alone is over', '2026-03-04', [5, null, null], 5],
  ])('value to date over all takes whole cohorts only: %s', (_, asOf, each, overall) => {
    const cohorts = [
      [1, 100, 5],
      [2, 120, 6],
      [3, 80, 4],
    ];
    const orders = cohorts.flatMap(([day, members, paid]) =>
      Array.from({ length: members }, (__, i) => `${day}-${i}`).flatMap((id) => [
        [id, `2026-03-0${day}`, 0],
        [id, `2026-03-0${day + 2}`, paid],
      ]),
    );
    const settings = [
      ['period', 'day'],
      ['as_of', asOf],
      ['columns', 3],
    ];
    const table = formula(lifetimeToDate, [...columns(orders), undefined, undefined, undefined, settings]);
    expect(table.slice(1, 4).map((row) => row[5])).toEqual(each);
    expect(table.at(-1)?.[5]).toBeCloseTo(overall, 2);
  });
});
