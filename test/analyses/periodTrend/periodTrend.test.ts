import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodTrend } from '../../../src/analyses/periodTrend/index.ts';
import { addMonths, civilOf, dayOf, dayText, startOfMonth } from '../../../src/engine/calendar.ts';
import { column, formula, refusal } from '../formula.ts';

const ROWS = [
  ['2025-10-07', 50, 'store', 'ann'],
  ['2026-08-03', 400, 'store', 'ann'],
  ['2026-08-20', 100, 'app', 'bob'],
  ['2026-09-02', 450, 'store', 'ann'],
  ['2026-09-15', 100.1, 'app', 'bob'],
  ['2026-09-28', 50.2, 'app', 'cat'],
  ['2026-10-05', 90, 'store', 'ann'],
  ['2026-10-09', 120.5, 'app', 'bob'],
  ['2026-10-10', '', 'app', 'bob'],
  ['', 999, 'app', 'bob'],
];
const [date, value, channel] = [0, 1, 2].map((index) => ROWS.map((row) => [row[index]]));
const PROPERTIES = [['channel', 'user id'], ...ROWS.map((row) => row.slice(2))];
const AS_OF = ['as_of', '2026-10-15'];
const AUGUST = ['from', '2026-08-01'];

const table = (settings: unknown[][], dimension?: unknown[][]): unknown[][] =>
  formula(periodTrend, [date, value, dimension, undefined, undefined, settings]);

describe('PERIOD_TREND', () => {
  it('shows change on the last period and on last year; the running period is marked', () => {
    // By hand. July 2026 lies inside the data and had nothing: 0.
    expect(table([AS_OF, AUGUST])).toEqual([
      ['period', 'value', 'change', 'change %', 'change on last year', 'change on last year %', 'note'],
      ['2026-08-01', 500, 500, null, null, null, null],
      ['2026-09-01', 600.3, 100.3, 0.2006, null, null, null],
      ['2026-10-01', 210.5, -389.8, expect.closeTo(-389.8 / 600.3, 12), 160.5, 3.21, 'running'],
    ]);
  });

  it('does not know what came before the first row', () => {
    expect(table([AS_OF])[1]).toEqual(['2025-10-01', 50, null, null, null, null, null]);
    expect(table([AS_OF])).toHaveLength(1 + 13);
  });

  it('splits by dimension: share, contribution to the change and points add up', () => {
    const rows = table([AS_OF, AUGUST, ['to', '2026-09-30']], channel);
    expect(rows[0].slice(0, 4)).toEqual(['period', 'dimension', 'value', 'share']);
    // By hand: 50.30 and 50 of 100.30; of August's 500.
    expect(rows.slice(4)).toEqual([
      [
        '2026-09-01',
        'app',
        150.3,
        expect.closeTo(150.3 / 600.3, 12),
        50.3,
        0.503,
        null,
        null,
        expect.closeTo(50.3 / 100.3, 12),
        0.1006,
        null,
      ],
      [
        '2026-09-01',
        'store',
        450,
        expect.closeTo(450 / 600.3, 12),
        50,
        0.125,
        null,
        null,
        expect.closeTo(50 / 100.3, 12),
        0.1,
        null,
      ],
      ['2026-09-01', 'total', 600.3, 1, 100.3, 0.2006, null, null, 1, 0.2006, null],
    ]);
  });

  it('compares a running period with as many days of the others', () => {
    // October 1 to 14 against September 1 to 14: 450; against October 1 to 14 of last year: 50.
    const settings = [AS_OF, AUGUST, ['compare', 'to date'], ['show', 'latest']];
    expect(table(settings)).toEqual([
      expect.anything(),
      ['2026-10-01', 210.5, -239.5, expect.closeTo(-239.5 / 450, 12), 160.5, 3.21, 'running'],
    ]);
    // Rows of the as-of day count, so that day counts in September, too: September 2 alone, and October 7 of last year.
    expect(table([['as_of', '2026-10-09'], AUGUST, ['compare', 'to date'], ['show', 'latest']])[1].slice(1, 3)).toEqual(
      [210.5, -239.5],
    );
    // Cut by the range: October 1 to 6.
    expect(table([AS_OF, ['to', '2026-10-06'], AUGUST, ['compare', 'to date'], ['show', 'latest']])[1]).toEqual([
      '2026-10-01',
      90,
      -360,
      -0.8,
      90,
      null,
      'running',
    ]);
  });

  it('marks periods that the range cuts', () => {
    const rows = table([AS_OF, ['from', '2026-08-10'], ['to', '2026-09-10']]);
    expect(rows.slice(1).map((row) => [row[1], row[6]])).toEqual([
      [100, 'partial'],
      [450, 'partial'],
    ]);
  });

  it('leaves a period blank that begins on the as-of day or later', () => {
    expect(table([['as_of', '2026-10-01'], AUGUST, ['to', '2026-10-31']])[3]).toEqual([
      '2026-10-01',
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('averages or counts rows; blank values are rows, too', () => {
    const september = (measure: string): unknown[] => table([AS_OF, AUGUST, ['measure', measure]])[2].slice(1, 4);
    expect(september('average')).toEqual([
      expect.closeTo(200.1, 10),
      expect.closeTo(-49.9, 10),
      expect.closeTo(-0.1996, 10),
    ]);
    expect(september('rows')).toEqual([3, 1, 0.5]);
    expect(table([AS_OF, AUGUST, ['measure', 'rows']])[3][1]).toBe(3);
    expect(table([AS_OF, AUGUST, ['measure', 'average'], ['show', 'latest']], channel)[1]).toEqual([
      '2026-10-01',
      'app',
      120.5,
      null,
      expect.closeTo(45.35, 10),
      expect.closeTo(45.35 / 75.15, 10),
      null,
      null,
      null,
      null,
      'running',
    ]);
  });

  it('knows days with the same date or weekday of last year, weeks, quarters and years', () => {
    const given = [column('2024-02-28', '2024-02-29', '2025-02-28', '2025-03-01'), column(1, 2, 4, 8)];
    const last = (settings: unknown[][]): unknown[] => formula(periodTrend, [...given, settings]).slice(-1)[0];
    // March 1, 2025 − 364 days is March 2, 2024, which had nothing.
    expect(last([['period', 'day']]).slice(0, 5)).toEqual(['2025-03-01', 8, 4, 1, 8]);
    expect(
      last([
        ['period', 'day'],
        ['last year', 'weekday'],
      ])[4],
    ).toBe(8);
    expect(
      last([
        ['period', 'day'],
        ['to', '2025-02-28'],
        ['last year', 'weekday'],
      ])[4],
    ).toBe(4);
    expect(
      last([
        ['period', 'day'],
        ['to', '2025-02-28'],
      ])[4],
    ).toBe(3);
    // The week of February 24, 2025 is 52 weeks after that of February 26, 2024.
    expect(last([['period', 'week']])).toEqual(['2025-02-24', 12, 12, null, 9, 3, 'running']);
    expect(
      last([
        ['period', 'week'],
        ['week start', 'sunday'],
      ])[0],
    ).toBe('2025-02-23');
    expect(last([['period', 'quarter']])).toEqual(['2025-01-01', 12, 12, null, 9, 3, 'running']);
    expect(last([['period', 'year']])).toEqual(['2025-01-01', 12, 9, 3, 9, 3, 'running']);
  });

  it('takes filters, breakdowns and a table of members', () => {
    const members = [
      ['user id', 'plan'],
      ['ann', 'gold'],
      ['bob', 'free'],
    ];
    const run = (settings: unknown[][], dimension?: unknown[][]): unknown[][] =>
      formula(periodTrend, [date, value, dimension, PROPERTIES, members, [AS_OF, ['show', 'latest'], ...settings]]);
    const parts = (rows: unknown[][]): unknown[][] => rows.slice(1).map((row) => [row[1], row[2]]);
    expect(
      parts(
        run([
          ['breakdown', 'plan'],
          ['to', '2026-09-30'],
        ]),
      ),
    ).toEqual([
      ['free', 100.1],
      ['gold', 450],
      [null, 50.2],
      ['total', 600.3],
    ]);
    expect(parts(run([['breakdown', 'plan']], channel)).slice(0, 3)).toEqual([
      ['app · free', 120.5],
      ['app · –', 0],
      ['store · gold', 90],
    ]);
    expect(run([['filter', 'members.plan', 'is', 'gold']])[1].slice(0, 2)).toEqual(['2026-10-01', 90]);
    expect(
      run([
        ['filter', 'channel', 'is', 'app'],
        ['member', 'User ID', '', ''],
      ])[1][1],
    ).toBe(120.5);
    expect(refusal(periodTrend, date, value, channel, undefined, members, [AS_OF])).toMatch(
      /^PERIOD_TREND: member is missing/,
    );
    expect(refusal(periodTrend, date, value, channel, PROPERTIES, members, [['member', 'nobody']])).toMatch(
      /^PERIOD_TREND: member is missing/,
    );
  });

  it('refuses with a place', () => {
    expect(refusal(periodTrend, column('2026-01-01', 'soon'), column(1, 2))).toMatch(
      /^PERIOD_TREND: date, row 2: "soon"/,
    );
    expect(refusal(periodTrend, column('2026-01-01'), column('much'))).toMatch(/^PERIOD_TREND: value, row 1: "much"/);
    expect(refusal(periodTrend, column(''), column(1))).toMatch(/^PERIOD_TREND: /);
    expect(
      refusal(periodTrend, column('1950-01-01', '2026-01-01'), column(1, 1), column('a', 'b'), [['period', 'day']]),
    ).toMatch(/^PERIOD_TREND: the result would have/);
  });

  it('agrees with sums by hand, in any order of rows', () => {
    const rows = fc.array(
      fc.tuple(
        fc.integer({ min: dayOf(2024, 11, 1), max: dayOf(2026, 2, 28) }),
        fc.integer({ min: -50, max: 500 }),
        fc.constantFrom('a', 'b'),
      ),
      { minLength: 1, maxLength: 25 },
    );
    const month = (day: number): number => civilOf(day).year * 12 + civilOf(day).month;
    fc.assert(
      fc.property(rows, (given) => {
        const run = (all: typeof given): unknown[][] =>
          formula(
            periodTrend,
            [0, 1, 2]
              .map((index) => all.map((row) => [index === 0 ? dayText(row[0]) : row[index]]))
              .concat([[['as_of', '2026-03-01']]]),
          );
        const first = Math.min(...given.map(([day]) => month(day)));
        const sum = (of: number, name: unknown): number | null =>
          of < first
            ? null
            : given
                .filter((row) => month(row[0]) === of && (name === 'total' || row[2] === name))
                .reduce((all, row) => all + row[1], 0);
        const less = (one: number | null, two: number | null): number | null =>
          one === null || two === null ? null : one - two;
        const result = run(given);
        const names = new Set(given.map((row) => row[2])).size + 1;
        result.slice(1).forEach((row, i) => {
          const here = first + Math.floor(i / names);
          expect([row[2], row[4], row[6]]).toEqual([
            sum(here, row[1]),
            less(sum(here, row[1]), sum(here - 1, row[1])),
            less(sum(here, row[1]), sum(here - 12, row[1])),
          ]);
        });
        expect(run(given.slice().reverse())).toEqual(result);
      }),
      { numRuns: 60 },
    );
  });

  it('compares the latest month with as many days of the month and of the year before', () => {
    const day = fc.integer({ min: dayOf(2025, 1, 1), max: dayOf(2026, 3, 31) });
    const rows = fc.array(fc.tuple(day, fc.integer({ min: -50, max: 500 })), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(rows, fc.integer({ min: dayOf(2026, 2, 2), max: dayOf(2026, 4, 1) }), (given, asOf) => {
        const seen = given.filter(([each]) => each <= asOf);
        fc.pre(seen.length > 0);
        const last = seen.reduce((most, [each]) => Math.max(most, each), -Infinity);
        const first = seen.reduce((least, [each]) => Math.min(least, each), Infinity);
        // A month that begins on the as-of day has not begun; what it would be compared with is the month before.
        const month = Math.min(startOfMonth(last), startOfMonth(asOf - 1));
        const isLast = month === startOfMonth(last);
        const end = seen.some(([each]) => each === asOf) ? asOf + 1 : asOf;
        // A month that is over is compared with whole ones.
        const days = isLast && end < addMonths(month, 1) ? end - month : Infinity;
        const sum = (from: number, most: number): number =>
          seen.reduce(
            (all, [each, value]) =>
              each >= from && each < Math.min(addMonths(from, 1), from + most) ? all + value : all,
            0,
          );
        const change = (from: number): number | null =>
          from < startOfMonth(first) ? null : sum(month, Infinity) - sum(from, days);
        const settings = [
          ['as_of', dayText(asOf)],
          ['compare', 'to date'],
          ['show', 'latest'],
        ];
        const columns = [given.map(([each]) => [dayText(each)]), given.map(([, value]) => [value])];
        const [, row] = formula(periodTrend, [...columns, undefined, undefined, undefined, settings]);
        if (month < startOfMonth(first)) {
          expect(row).toBeUndefined();
          return;
        }
        expect([row[0], row[1], row[2], row[4]]).toEqual([
          dayText(month),
          sum(month, Infinity),
          change(addMonths(month, -1)),
          change(addMonths(month, -12)),
        ]);
      }),
    );
  });
});
