import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repurchaseRate } from '../../../src/analyses/repurchase/index.ts';
import { runFormula } from '../../../src/analyses/runFormula.ts';
import { dayText } from '../../../src/engine/calendar.ts';
import { readingContext } from '../../readingContext.ts';
import { column, formula, refusal } from '../formula.ts';

const ROWS = [
  ['ann', '2026-01-05', 'store', 'A1', 20],
  ['ann', '2026-01-05', 'store', 'A2', 10],
  ['ann', '2026-02-04', 'app', 'A3', 5],
  ['bob', '2026-01-10', 'app', 'A4', 8],
  ['bob', '2026-03-31', 'app', 'A5', 9],
  ['cat', '2026-02-20', '', 'A6', 40],
  ['dan', '2026-03-01', 'store', 'A7', 7],
  ['dan', '2026-03-02', 'store', 'A7', -7],
  ['', '2026-03-02', 'store', 'A8', 1],
  ['eve', '', 'store', 'A9', 1],
];
const [member, date] = [0, 1].map((index) => ROWS.map((row) => [row[index]]));
const PROPERTIES = [['channel', 'order', 'paid'], ...ROWS.map((row) => row.slice(2))];
const PLANS = [
  ['user id', 'plan'],
  ['ann', 'gold'],
  ['bob', 'gold'],
  ['cat', 'free'],
];

const table = (settings: unknown[][] = [], language: 'en' | 'zh-Hant' = 'en'): unknown[][] =>
  formula(repurchaseRate, [member, date, PROPERTIES, PLANS, settings], language);
/** Without the interval: who, what, and the note last. */
const counts = (settings: unknown[][] = []): unknown[][] =>
  table(settings)
    .slice(1)
    .map((row) => {
      const cell = (name: string): unknown => row[(table(settings)[0] as string[]).indexOf(name)];
      return ['members', 'repeat members', 'orders', 'repeat orders'].map(cell);
    });

describe('REPURCHASE_RATE', () => {
  it('puts the rate by member and by order side by side; several orders of a day are one', () => {
    // By hand: Ann, Bob and Dan order on two days, Cat on one: 3 of 4 members; 3 of 7 orders.
    expect(formula(repurchaseRate, [member, date])).toEqual([
      [
        'members',
        'repeat members',
        'rate by member',
        'low',
        'high',
        'orders',
        'repeat orders',
        'rate by order',
        'note',
      ],
      [4, 3, 0.75, null, null, 7, 3, 3 / 7, 'too few'],
    ]);
  });

  it('has the published example: 100 orders, of which 20 members bought twice and 10 of them a third time', () => {
    // 复购率与回购率区别 (joe_lee1, 2020), 按交易计算: 30 ÷ 100. So 70 members, 20 of whom bought again.
    const rows = Array.from({ length: 70 }, (_, i) => i).flatMap((i) =>
      new Array(i < 10 ? 3 : i < 20 ? 2 : 1).fill(`m${i}`),
    );
    const days = rows.map((_, i) => [dayText(20_000 + i)]);
    const [, row] = formula(repurchaseRate, [rows.map((id) => [id]), days]);
    expect([row[0], row[1], row[5], row[6], row[7], row[8]]).toEqual([70, 20, 100, 30, 0.3, null]);
    expect(row[2]).toBeCloseTo(2 / 7, 12);
    // R 4.2: prop.test(20, 70, correct = FALSE)$conf.int.
    expect(row[3]).toBeCloseTo(0.193222203787, 11);
    expect(row[4]).toBeCloseTo(0.400501965817, 11);
  });

  it('counts orders by day, by row or by number', () => {
    expect(counts([['orders by', 'row']])).toEqual([[4, 3, 8, 4]]);
    // Dan's two rows are one order.
    expect(counts([['order_id', 'order']])).toEqual([[4, 2, 7, 3]]);
    expect(
      counts([
        ['order_id', 'order'],
        ['orders by', 'day'],
      ]),
    ).toEqual([[4, 3, 7, 3]]);
  });

  it('takes a window from the first order on, its end included, and leaves out whose window is open', () => {
    // Ann: January 5 + 30 days is February 4, day included. Bob came back after 80 days. As of March 10 Dan and Cat
    // (February 20 + 30 days) can't be judged.
    expect(
      table([
        ['window', '30 days'],
        ['as_of', '2026-03-10'],
      ])[1],
    ).toEqual([2, 1, 0.5, null, null, 3, 1, 1 / 3, 2, 'too few']);
    expect(
      counts([
        ['window', '29 days'],
        ['as_of', '2026-03-10'],
      ]),
    ).toEqual([[2, 0, 2, 0]]);
    expect(
      table([
        ['window', '30 days'],
        ['as_of', '2026-03-10'],
        ['open windows', 'count'],
      ])[1],
    ).toEqual([4, 2, 0.5, null, null, 6, 2, 1 / 3, 0, 'too few']);
  });

  it('has a window over on the day after its end', () => {
    const open = (asOf: string): unknown =>
      formula(repurchaseRate, [
        column('a'),
        column('2026-01-01'),
        [
          ['window', '10 days'],
          ['as_of', asOf],
        ],
      ])[1][8];
    expect([open('2026-01-11'), open('2026-01-12')]).toEqual([1, 0]);
  });

  it('goes by the calendar for a window of months, and refuses hours where days are given', () => {
    const run = (second: string): unknown =>
      formula(repurchaseRate, [
        column('a', 'a'),
        column('2026-01-31', second),
        [
          ['window', '1 month'],
          ['as_of', '2026-12-31'],
        ],
      ])[1][1];
    expect([run('2026-02-28'), run('2026-03-01')]).toEqual([1, 0]);
    expect(refusal(repurchaseRate, member, date, [['window', '12 hours']])).toMatch(
      /^REPURCHASE_RATE: date: the dates have no time/,
    );
  });

  it('has a row a period, empty ones too; each is counted by itself', () => {
    const rows = table([
      ['period', 'month'],
      ['as_of', '2026-03-20'],
    ]);
    expect(rows.slice(1).map((row) => [row[0], row[1], row[2], row[6], row[7], row[9]])).toEqual([
      ['2026-01-01', 2, 0, 2, 0, 'too few'],
      ['2026-02-01', 2, 0, 2, 0, 'too few'],
      ['2026-03-01', 1, 1, 2, 1, 'running · too few'],
    ]);
    expect(
      table([
        ['period', 'month'],
        ['from', '2025-12-01'],
        ['to', '2025-12-31'],
      ])[1],
    ).toEqual(['2025-12-01', 0, 0, null, null, null, 0, 0, null, 'too few']);
  });

  it('leaves a period blank that begins on the as-of day or later', () => {
    const rows = table([
      ['period', 'month'],
      ['as_of', '2026-02-01'],
      ['from', '2026-01-01'],
      ['to', '2026-02-28'],
    ]);
    expect(rows[2]).toEqual(['2026-02-01', null, null, null, null, null, null, null, null, null]);
  });

  it('lets windows reach over the end of their period', () => {
    expect(
      counts([
        ['period', 'month'],
        ['window', '30 days'],
        ['as_of', '2026-12-31'],
      ]),
    ).toEqual([
      [2, 1, 3, 1],
      [2, 0, 2, 0],
      [2, 1, 3, 1],
    ]);
  });

  it('counts members by their first order of all, and what they order ever after', () => {
    expect(
      counts([
        ['period', 'month'],
        ['cohort', 'first ever'],
      ]),
    ).toEqual([
      [2, 2, 4, 2],
      [1, 0, 1, 0],
      [1, 1, 2, 1],
    ]);
    // From February on: Ann and Bob began before.
    expect(
      counts([
        ['from', '2026-02-01'],
        ['cohort', 'first ever'],
      ]),
    ).toEqual([[2, 1, 3, 1]]);
    expect(counts([['from', '2026-02-01']])).toEqual([[4, 1, 5, 1]]);
  });

  it('asks for more orders than two', () => {
    expect(counts([['minimum', 3]])).toEqual([[4, 0, 7, 3]]);
    expect(
      counts([
        ['minimum', 3],
        ['orders by', 'row'],
      ]),
    ).toEqual([[4, 1, 8, 4]]);
  });

  it('splits by segments of the first order, blank last, and adds them up', () => {
    const rows = table([['breakdown', 'channel']]);
    expect(rows.slice(1).map((row) => [row[0], row[1], row[2], row[6], row[7]])).toEqual([
      ['app', 1, 1, 2, 1],
      ['store', 2, 2, 4, 2],
      [null, 1, 0, 1, 0],
      ['total', 4, 3, 7, 3],
    ]);
    expect(
      table([
        ['breakdown', 'plan'],
        ['period', 'quarter'],
      ])
        .slice(1)
        .map((row) => row.slice(0, 4)),
    ).toEqual([
      ['2026-01-01', 'free', 1, 0],
      ['2026-01-01', 'gold', 2, 2],
      ['2026-01-01', null, 1, 1],
    ]);
  });

  it('filters rows first, such as refunds, which are no orders', () => {
    expect(counts([['filter', 'paid', '≥', 0]])).toEqual([[4, 2, 6, 2]]);
    expect(counts([['filter', 'members.plan', 'is', 'gold']])).toEqual([[2, 2, 4, 2]]);
  });

  it('shows the interval from as many members on as is said, at the level that is said', () => {
    const row = table([
      ['too few', 4],
      ['level', '90%'],
    ])[1];
    // R 4.2: prop.test(3, 4, conf.level = 0.9, correct = FALSE)$conf.int.
    expect(row[3]).toBeCloseTo(0.356168008599, 11);
    expect(row[4]).toBeCloseTo(0.9420926788, 11);
    expect(row[8]).toBeNull();
    expect(table([['too few', 5]])[1].slice(3, 5)).toEqual([null, null]);
  });

  it('counts days on the clocks of another zone', () => {
    // 01:00 and 20:00 of January 5 in UTC are two days in New York, five hours behind.
    const context = {
      ...readingContext(),
      offset: (timezone: string) => (timezone === 'America/New_York' ? -5 * 3_600_000 : 0),
      language: () => 'en' as const,
    };
    const orders = (...settings: unknown[][]): unknown =>
      runFormula(
        repurchaseRate,
        [column('a', 'a'), column('2026-01-05 01:00', '2026-01-05 20:00'), [['as_of', '2026-02-01'], ...settings]],
        context,
      )[1][5];
    expect([orders(), orders(['timezone', 'America/New_York'])]).toEqual([1, 2]);
  });

  it('understands Chinese, and puts it out', () => {
    const rows = table(
      [
        ['週期', '季'],
        ['細分', 'channel'],
        ['計單方式', '列'],
        ['時間窗', '30天'],
      ],
      'zh-Hant',
    );
    expect(rows[0]).toEqual([
      '週期',
      '分組',
      '購買會員數',
      '回購會員數',
      '會員回購率',
      '下限',
      '上限',
      '訂單數',
      '回購訂單數',
      '訂單回購率',
      '時間窗未滿',
      '說明',
    ]);
  });

  it('refuses with a place', () => {
    expect(refusal(repurchaseRate, member, date, [['orders by', 'id']])).toMatch(
      /^REPURCHASE_RATE: order_id is missing/,
    );
    expect(refusal(repurchaseRate, member, date, PROPERTIES, undefined, [['order_id', 'ordr']])).toMatch(
      /^REPURCHASE_RATE: order_id: there is no column "ordr". Did you mean "order"/,
    );
    expect(refusal(repurchaseRate, member, date, [['minimum', 1]])).toMatch(/^REPURCHASE_RATE: minimum: "1"/);
    expect(refusal(repurchaseRate, column('a', 'b'), column('', ''))).toMatch(/^REPURCHASE_RATE: there are no rows/);
  });

  it('agrees with members counted one by one, in any order of rows', () => {
    const rows = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 20_454, max: 20_543 })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 40 }), (orders, window) => {
        const run = (given: typeof orders): unknown[][] =>
          formula(repurchaseRate, [
            given.map(([id]) => [id]),
            given.map(([, day]) => [dayText(day)]),
            [
              ['window', `${window} days`],
              ['as_of', '2026-04-10'],
            ],
          ]);
        const AS_OF = 20_553;
        let [members, again, all] = [0, 0, 0];
        for (const id of new Set(orders.map(([each]) => each))) {
          const days = Array.from(new Set(orders.filter(([each]) => each === id).map(([, day]) => day)));
          const first = Math.min(...days);
          if (first + window >= AS_OF) continue;
          const inside = days.filter((day) => day <= first + window).length;
          members++;
          all += inside;
          if (inside > 1) again++;
        }
        const [, row] = run(orders);
        expect([row[0], row[1], row[5], row[6]]).toEqual([members, again, all, all - members]);
        expect(run(orders.slice().reverse())).toEqual(run(orders));
      }),
      { numRuns: 60 },
    );
  });
});
