import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointsBalance } from '../../../src/analyses/pointsBalance/index.ts';
import { memberPoints } from '../../../src/analyses/pointsBalance/memberPoints.ts';
import { DAY_MS, dayText } from '../../../src/engine/calendar.ts';
import { column, formula, refusal } from '../formula.ts';

type Row = readonly unknown[];
const columns = (rows: readonly Row[], width = 4) =>
  Array.from({ length: width }, (_, place) => rows.map((row) => [row[place] ?? '']));
const run = (rows: readonly Row[], asOf: unknown = '2026-11-01', ...settings: unknown[][]) =>
  formula(pointsBalance, [...columns(rows), asOf, ...(settings.length > 0 ? [settings] : [])]);
/** earned, spent, expired, balance, expiring soon, next day, points then, most overdrawn, on, status of one member. */
const one = (rows: readonly Row[], asOf?: unknown, ...settings: unknown[][]) =>
  run(
    rows.map((row) => ['a', ...row]),
    asOf,
    ...settings,
  )[1].slice(1);

describe('POINTS_BALANCE lists members as people count', () => {
  const rows = [
    [10, '2026-01-01', 5, '2026-12-31'],
    [2, '2026-01-01', 5, '2026-12-31'],
    ['M-10', '2026-01-01', 5, '2026-12-31'],
    ['M-9', '2026-01-01', 5, '2026-12-31'],
  ];

  test('2 before 10, M-9 before M-10, in both lists', () => {
    const ids = ['2', '10', 'M-9', 'M-10'];
    expect(
      run(rows)
        .slice(1)
        .map(([member]) => member),
    ).toEqual(ids);
    const expiries = run(rows, '2026-11-01', ['show', 'expiries']).slice(1);
    expect(expiries.map(([, , member]) => member)).toEqual(ids);
  });
});

describe('POINTS_BALANCE: what expires first is spent first', () => {
  // Every number counted by hand.
  test('whatever was earned first', () => {
    const rows = [
      ['2026-01-01', 100, '2026-12-31'],
      ['2026-02-01', 100, '2026-11-30'],
      ['2026-03-01', -150],
    ];
    expect(one(rows)).toEqual([200, 150, 0, 50, 0, '2026-12-31', 50, null, null, null]);
  });

  test('points without an expiry are spent last and never expire', () => {
    const rows = [
      ['2020-01-01', 100],
      ['2026-02-01', 40, '2026-10-31'],
      ['2026-03-01', -50],
    ];
    expect(one(rows)).toEqual([140, 50, 0, 90, 0, null, null, null, null, null]);
  });

  test('what had expired before the day of spending can not be spent', () => {
    const rows = [
      ['2026-01-01', 100, '2026-02-28'],
      ['2026-01-01', 30, '2026-12-31'],
      ['2026-03-01', -20],
    ];
    expect(one(rows)).toEqual([130, 20, 100, 10, 0, '2026-12-31', 10, null, null, null]);
  });

  test.each([
    ['on the expiry day they can be used', '2026-10-31', 0, 20],
    ['a day later they have expired', '2026-11-01', 20, 0],
  ])('%s', (_, asOf, expired, balance) => {
    expect(one([['2026-01-01', 20, '2026-10-31']], asOf).slice(2, 4)).toEqual([expired, balance]);
  });

  test('points that are earned and spent at the same time are earned first, and may expire that day', () => {
    const rows = [
      ['2026-05-01', -20],
      ['2026-05-01', 20, '2026-05-01'],
    ];
    expect(one(rows)).toEqual([20, 20, 0, 0, 0, null, null, null, null, null]);
    const later = [
      ['2026-05-01 09:00', -20],
      ['2026-05-01 10:00', 20, '2026-05-01'],
    ];
    expect(one(later)).toEqual([20, 20, 0, 0, 0, null, null, 20, '2026-05-01', 'overdrawn, made up since']);
  });
});

describe('POINTS_BALANCE: spending more than there is', () => {
  test.each([
    ['exactly all', -60, [60, 60, 0, 0, 0, null, null, null, null, null]],
    ['one too many', -61, [60, 61, 0, -1, 0, null, null, 1, '2026-06-01', 'negative balance']],
  ])('%s', (_, spent, expected) => {
    const rows = [
      ['2026-05-01', 60, '2027-05-01'],
      ['2026-06-01', spent],
    ];
    expect(one(rows)).toEqual(expected);
  });

  test('the next points earned make up for it, and only their rest can expire', () => {
    const rows = [
      ['2026-01-01', -30],
      ['2026-02-01', 20],
      ['2026-03-01', -10],
      ['2026-04-01', 50, '2026-04-30'],
    ];
    // 30 short, 10 short, 20 short; 50 − 20 = 30 stay and expire.
    expect(one(rows)).toEqual([70, 40, 30, 0, 0, null, null, 30, '2026-01-01', 'overdrawn, made up since']);
  });
});

describe('POINTS_BALANCE: points that expire soon', () => {
  test.each([
    ['in 30 days', '2026-12-01', 20],
    ['in 31 days', '2026-12-02', 0],
    ['today', '2026-11-01', 20],
  ])('%s', (_, expires, soon) => {
    expect(one([['2026-01-01', 20, expires]])[4]).toBe(soon);
  });

  test('the days are a setting, and stand in the header', () => {
    const rows = [['a', '2026-01-01', 20, '2026-11-08']];
    expect(run(rows, '2026-11-01', ['within', '1 week']).map((row) => row[5])).toEqual(['expiring within 7 days', 20]);
    expect(run(rows, '2026-11-01', ['即将过期', 6])[1][5]).toBe(0);
    expect(() => run(rows, '2026-11-01', ['within', '1 month'])).toThrow(/7 days/);
  });

  test('the next expiry day has all the points of that day', () => {
    const rows = [
      ['2026-01-01', 20, '2026-12-31'],
      ['2026-02-01', 5, '2026-12-31'],
      ['2026-02-01', 7, '2027-01-31'],
    ];
    expect(one(rows).slice(5, 7)).toEqual(['2026-12-31', 25]);
  });
});

describe('POINTS_BALANCE: expiry by rule', () => {
  const next = (earned: string, ...settings: unknown[][]) => one([[earned, 10]], earned, ...settings)[5];
  test.each([
    ['2026-01-31', [['expire after', '1 month']], '2026-02-28'],
    ['2026-01-31', [['expire after', '12 months']], '2027-01-31'],
    ['2026-01-31', [['expire after', '2年']], '2028-01-31'],
    ['2026-01-31', [['expire after', '90 days']], '2026-05-01'],
    ['2026-01-31', [['expire after', '2 weeks']], '2026-02-14'],
    ['2026-01-31', [['end of', 'year']], '2026-12-31'],
    ['2026-12-31', [['end of', 'year']], '2026-12-31'],
    ['2026-05-01', [['end of', 'quarter']], '2026-06-30'],
    ['2028-02-10', [['end of', 'month']], '2028-02-29'],
    [
      '2026-01-31',
      [
        ['有效期', '12个月'],
        ['有效至', '年底'],
      ],
      '2027-12-31',
    ],
    [
      '2026-01-31',
      [
        ['expire after', '13 months'],
        ['end of', 'month'],
      ],
      '2027-02-28',
    ],
    ['2026-01-31', [['expire after', 'none']], null],
  ] as [string, unknown[][], string | null][])('earned %s, %j: %s', (earned, settings, day) => {
    expect(next(earned, ...settings)).toBe(day);
  });

  test('a cell with an expiry beats the rule, a blank one follows it', () => {
    const rows = [
      ['2026-01-31', 10, '2026-12-24'],
      ['2026-01-31', 10, ''],
    ];
    expect(one(rows, '2026-02-01', ['end of', 'year']).slice(5, 7)).toEqual(['2026-12-24', 10]);
    expect(() => one(rows, '2026-02-01', ['expire after', '36 hours'])).toThrow(/expire after/);
  });
});

describe('POINTS_BALANCE: rows', () => {
  test('later than as_of they are left out; left out it is the day after the latest row', () => {
    const rows = [
      ['2026-10-01', 10, '2026-10-31'],
      ['2026-10-31', 5],
      ['2026-11-02', 100],
    ];
    expect(one(rows, '2026-10-31').slice(0, 4)).toEqual([15, 0, 0, 15]);
    expect(one(rows, '2026-11-01').slice(0, 4)).toEqual([15, 0, 10, 5]);
    expect(one(rows.slice(0, 2), '').slice(0, 4)).toEqual([15, 0, 10, 5]);
  });

  test('without member, date or points they are left out; none at all is refused', () => {
    const rows = [
      ['a', '2026-10-01', 10],
      ['', '2026-10-01', 10],
      ['b', '', 10],
      ['b', '2026-10-01', ''],
    ];
    expect(run(rows).map((row) => row[0])).toEqual(['member', 'a']);
    expect(() => run(rows.slice(1))).toThrow(/no rows with data/);
  });

  test('bad ones are refused with their place', () => {
    const refuse = (...rows: Row[]) => refusal(pointsBalance, ...columns([['a', '2026-10-01', 1], ...rows]));
    expect(refuse(['a', '2026-10-01', 'ten'])).toMatch(/points, row 2: "ten" is not an amount/);
    expect(refuse(['a', 'soon', 1])).toMatch(/date, row 2: "soon" is not a date/);
    expect(refuse(['a', '2026-10-02', 5, '2026-10-01'])).toMatch(
      /expires, row 2: "2026-10-01" lies before the start, "2026-10-02"/,
    );
    expect(refuse(['a', '2026-10-02', 9e15], ['a', '2026-10-02', -9e15])).toMatch(/points: the sum is too large/);
  });

  test('parts of a point are exact', () => {
    // 0.1 + 0.2 − 0.3 is not 0 in binary.
    expect(
      one([
        ['2026-10-01', 0.1],
        ['2026-10-01', 0.2],
        ['2026-10-02', -0.3],
      ]).slice(0, 4),
    ).toEqual([0.3, 0.3, 0, 0]);
  });
});

describe('POINTS_BALANCE, other tables', () => {
  const rows = [
    ['b', '2026-01-01', 20, '2026-12-31'],
    ['b', '2026-01-01', 5],
    ['a', '2026-01-01', 7, '2026-12-31'],
    ['a', '2026-01-01', 9, '2026-11-20'],
    ['c', '2026-01-01', -4],
    ['c', '2026-01-01', 8, '2026-03-31'],
    ['d', '2026-01-01', -4],
  ];
  test('expiries: by day, then by member; points that never expire come last', () => {
    expect(run(rows, '2026-11-01', ['show', 'expiries'])).toEqual([
      ['expires on', 'days left', 'member', 'points'],
      ['2026-11-20', 19, 'a', 9],
      ['2026-12-31', 60, 'a', 7],
      ['2026-12-31', 60, 'b', 20],
      [null, null, 'b', 5],
    ]);
  });

  test('summary, in 简体', () => {
    // c: 8 − 4 = 4 expired; d: 4 overdrawn. 49 = 8 + 4 + 37, where 37 = 41 − 4.
    const args = [...columns(rows), '2026-11-01', [['显示', '汇总']]];
    expect(formula(pointsBalance, args, 'zh-Hans')).toEqual([
      ['指标', '值'],
      ['会员数', 4],
      ['获得', 49],
      ['使用', 8],
      ['过期', 4],
      ['余额', 37],
      ['30 天内过期', 9],
      ['30 天内过期积分的会员数', 1],
      ['余额为负的会员数', 1],
      ['曾透支的会员数', 1],
    ]);
  });
});

/** Another way to the same: every single point has its day, and every day is lived through, one after the other. */
function pointByPoint(rows: readonly (readonly [day: number, points: number, expires: number])[], asOf: number) {
  let points: number[] = [];
  let [earned, spent, expired, debt, most] = [0, 0, 0, 0, 0];
  for (let day = 0; day <= asOf; day++) {
    expired += points.filter((expires) => expires < day).length;
    points = points.filter((expires) => expires >= day);
    const today = rows.filter((row) => row[0] === day);
    const fresh = today.flatMap(([, count, expires]) => new Array<number>(Math.max(0, count)).fill(expires));
    earned += fresh.length;
    const back = Math.min(debt, fresh.length);
    debt -= back;
    points.push(...fresh.sort((a, b) => a - b).slice(back));
    for (const [, count] of today) {
      for (let n = 0; n > count; n--) {
        spent++;
        if (points.length === 0) debt++;
        else points.splice(points.indexOf(Math.min(...points)), 1);
      }
    }
    most = Math.max(most, debt);
  }
  return { earned, spent, expired, balance: points.length - debt, left: points.sort((a, b) => a - b), most };
}

describe('POINTS_BALANCE against a count of single points', () => {
  const entry = fc
    .tuple(fc.nat(20), fc.integer({ min: -6, max: 6 }), fc.constantFrom(0, 1, 3, 8, Number.POSITIVE_INFINITY))
    .map(([day, points, life]) => [day, points, day + life] as const);
  const rows = fc.array(entry, { maxLength: 25 });

  test('any ledger comes out the same, and earned = spent + expired + balance', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 30 }), (ledger, asOf) => {
        const known = ledger.filter(([day]) => day <= asOf);
        const entries = known.map(([day, points, expires]) => ({ time: day * DAY_MS, points, expires }));
        const { left, overdrawn, overdrawnOn, ...sums } = memberPoints(entries, asOf);
        const { left: single, most, ...expected } = pointByPoint(known, asOf);
        expect(sums).toEqual(expected);
        expect(overdrawn).toBe(most);
        expect(Number.isNaN(overdrawnOn)).toBe(most === 0);
        expect(left.flatMap(({ expires, points }) => new Array<number>(points).fill(expires))).toEqual(single);
        expect(sums.earned).toBe(sums.spent + sums.expired + sums.balance);
      }),
    );
  });

  test('the order of rows, other members and their names change nothing', () => {
    const withId = fc.tuple(fc.constantFrom('a', 'b', 'c'), entry);
    fc.assert(
      fc.property(fc.array(withId, { minLength: 1, maxLength: 15 }), fc.integer(), (ledger, seed) => {
        const cells = ledger.map(([member, [day, points, expires]]) => [
          member,
          dayText(20_000 + day),
          points,
          Number.isFinite(expires) ? dayText(20_000 + expires) : '',
        ]);
        const asOf = dayText(20_025);
        const before = run(cells, asOf);
        const mixed = cells.map((row, place) => ({ row, key: (place * 7919 + seed) % 31 }));
        mixed.sort((a, b) => a.key - b.key);
        expect(
          run(
            mixed.map(({ row }) => row),
            asOf,
          ),
        ).toEqual(before);
        const more = run([...cells, ['z', '2024-10-10', 3]], asOf);
        expect(more.filter(([member]) => member !== 'z')).toEqual(before);
        const renamed = run(
          cells.map(([member, ...rest]) => [`x${member}`, ...rest]),
          asOf,
        );
        expect(renamed.slice(1)).toEqual(before.slice(1).map(([member, ...rest]) => [`x${member}`, ...rest]));
        // The list of what expires adds up to all balances above 0.
        const sum = (numbers: unknown[]) => numbers.reduce((all: number, one) => all + Math.max(0, Number(one)), 0);
        const expiries = run(cells, asOf, ['show', 'expiries']).slice(1);
        expect(sum(expiries.map((row) => row[3]))).toBe(sum(before.slice(1).map((row) => row[4])));
      }),
    );
  });
});

test('POINTS_BALANCE takes a ledger without expiry, settings in its place', () => {
  const args = [column('a', 'a'), column('2026-01-01', '2026-02-01'), column(10, -4)];
  expect(
    formula(pointsBalance, [
      ...args,
      [
        ['show', 'summary'],
        ['end of', 'year'],
      ],
    ])[5],
  ).toEqual(['balance', 6]);
});
