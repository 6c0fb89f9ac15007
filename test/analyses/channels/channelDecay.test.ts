import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channelDecay } from '../../../src/analyses/channelDecay/index.ts';
import { column, formula, refusal } from '../formula.ts';

/** Members of one channel, so many on the 2nd of each month from January 2026 on. */
const joined = (channel: string, counts: readonly number[]): [string, string, string][] =>
  counts.flatMap((count, month) =>
    Array.from({ length: count }, (_, i): [string, string, string] => [
      `${channel}-${month}-${i}`,
      channel,
      `2026-${String(month + 1).padStart(2, '0')}-02`,
    ]),
  );

const args = (rows: readonly [string, string, string][], ...more: unknown[]) => [
  ...[0, 1, 2].map((place) => column(...rows.map((row) => row[place]))),
  ...more,
];
const none = undefined;

describe('CHANNEL_DECAY', () => {
  test('finds the half-life of new members a month, and which channels decay', () => {
    const rows = [
      ...joined('Ads', [80, 40, 20, 10]),
      ...joined('Blog', [20, 21, 20, 21]),
      ...joined('Club', [5, 10, 20, 40]),
    ];
    expect(formula(channelDecay, args(rows, none, none, none, none, '2026-05-01'))).toEqual([
      ['channel', 'began', 'members', 'half-life (months)', 'change a month', 'trend', 0, 1, 2, 3],
      ['Ads', '2026-01-02', 150, expect.closeTo(1, 9), expect.closeTo(-0.5, 9), 'decaying', 80, 40, 20, 10],
      ['Blog', '2026-01-02', 82, null, expect.any(Number), 'steady', 20, 21, 20, 21],
      ['Club', '2026-01-02', 75, null, expect.closeTo(1, 9), 'rising', 5, 10, 20, 40],
    ]);
  });

  // R 4: summary(lm(log(c(120, 80, 70, 30, 22)) ~ c(0, 1, 2, 3, 5))); the month without members is left out.
  test('has the slope of R’s lm on logarithms', () => {
    const [, ads] = formula(
      channelDecay,
      args(joined('Ads', [120, 80, 70, 30, 0, 22]), none, none, none, none, '2026-07-01'),
    );
    expect(ads[3]).toBeCloseTo(1.948545594127871, 9);
    expect(ads[4]).toBeCloseTo(Math.exp(-0.3557254100950015) - 1, 9);
  });

  test('gives no half-life to a fall that may be chance', () => {
    const rows = joined('Ads', [20, 24, 18, 23, 19]);
    const [, ads] = formula(channelDecay, args(rows, none, none, none, none, '2026-06-01'));
    // R 4: lm(log(c(20, 24, 18, 23, 19)) ~ c(0:4)): slope −0.01451462032, standard error 0.04431939097.
    expect([ads[3], ads[4], ads[5]]).toEqual([null, expect.closeTo(-0.0144097910166, 12), 'steady']);
  });

  test('leaves the running month out of the trend, and counts the day of as_of', () => {
    const rows = joined('Ads', [80, 40, 20, 1]);
    const [, ads] = formula(channelDecay, args(rows, none, none, none, none, '2026-04-02'));
    expect([ads[3], ads.slice(6)]).toEqual([expect.closeTo(1, 9), [80, 40, 20, 1]]);
    const [, earlier] = formula(channelDecay, args(rows, none, none, none, none, '2026-04-01'));
    expect(earlier.slice(2)).toEqual([140, expect.closeTo(1, 9), expect.closeTo(-0.5, 9), 'decaying', 80, 40, 20]);
  });

  test('gives no verdict of few months or few members', () => {
    const verdict = (counts: number[], asOf: string, ...settings: unknown[][]) =>
      formula(channelDecay, args(joined('Ads', counts), none, none, none, none, asOf, settings))[1][5];
    expect(verdict([80, 40], '2026-03-01')).toBe('too few months');
    expect(verdict([16, 8, 5], '2026-04-01')).toBe('too few');
    expect(verdict([16, 8, 6], '2026-04-01')).not.toBe('too few');
    expect(verdict([16, 8, 4], '2026-04-01', ['too few', 28])).toBe('decaying');
  });

  test('fits from the best month on request', () => {
    const rows = joined('Ads', [5, 80, 40, 20]);
    const halfLife = (...settings: unknown[][]) =>
      formula(channelDecay, args(rows, none, none, none, none, '2026-05-01', settings))[1][3];
    expect(halfLife()).toBeNull();
    expect(halfLife(['fit from', 'best'])).toBeCloseTo(1, 9);
  });

  test('counts months from the first member’s day on request', () => {
    const rows: [string, string, string][] = [
      ['a', 'Ads', '2026-01-31'],
      ['b', 'Ads', '2026-02-27'],
      ['c', 'Ads', '2026-02-28'],
      ['d', 'Ads', '2026-03-30'],
    ];
    const months = (settings: unknown[][]) =>
      formula(channelDecay, args(rows, none, none, none, none, '2026-03-31', settings))[1].slice(6);
    expect(months([])).toEqual([1, 2, 1]);
    // A month after 31 January is 28 February.
    expect(months([['month', 'since start']])).toEqual([2, 2]);
  });

  test('takes members per cost where costs have months', () => {
    const costs = [
      ['渠道', '月份', '花费'],
      ['Ads', '2026年1月', 100],
      ['Ads', '2026-02', 100],
      ['Ads', '2026-03-15', 200],
    ];
    const [, ads] = formula(channelDecay, args(joined('Ads', [80, 40, 40]), none, none, none, costs, '2026-04-01'));
    expect(ads.slice(3)).toEqual([expect.closeTo(1, 9), expect.closeTo(-0.5, 9), 'decaying', 0.8, 0.4, 0.2]);
  });

  test('months since the start take the cost of the first calendar month; one of the as-of day is not spent yet', () => {
    const rows: [string, string, string][] = [
      ['a', 'Ads', '2026-01-14'],
      ['b', 'Ads', '2026-02-20'],
    ];
    // By hand: December was before the channel; 1 January falls to the month from 14 January, 14 March ends the table.
    const costs = [
      ['Ads', '2025-12-31', 7],
      ['Ads', '2026-01', 50],
      ['Ads', '2026-01-20', 30],
      ['Ads', '2026-02', 20],
      ['Ads', '2026-02-20', 5],
      ['Ads', '2026-03-14', 900],
    ];
    const shown = (asOf: string, rule: string) =>
      formula(channelDecay, [
        ...args(rows, none, none, none, costs, asOf),
        [
          ['show', 'months'],
          ['month', rule],
        ],
      ])
        .slice(1)
        .map((row) => [row[1], row[7]]);
    expect(shown('2026-03-14', 'since start')).toEqual([
      ['2026-01-14', 100],
      ['2026-02-14', 5],
    ]);
    expect(shown('2026-03-01', 'calendar')).toEqual([
      ['2026-01-01', 80],
      ['2026-02-01', 25],
    ]);
  });

  test('conversion and value are those of the first days, blank until the whole month is that old', () => {
    const rows = joined('Ads', [2, 4, 2]);
    const buyers = column('Ads-0-0', 'Ads-0-1', 'Ads-1-0', 'Ads-1-1');
    const dates = column('2026-01-02', '2026-01-31', '2026-03-03', '2026-03-04');
    const amounts = column(10, 20, 30, 40);
    const show = (measure: string) =>
      formula(channelDecay, args(rows, buyers, dates, amounts, none, '2026-03-31', [['measure', measure]]))[1].slice(6);
    // By hand: 4 March is the 31st day of those who joined on 2 February; those of March are 29 days old.
    expect(show('conversion')).toEqual([1, 0.25, null]);
    expect(show('buyers')).toEqual([2, 1, null]);
    expect(show('value')).toEqual([15, 7.5, null]);
  });

  test('shows every month with all that was counted', () => {
    const costs = [
      ['Ads', '2026-01-01', 50],
      ['Ads', '2026-02-01', 50],
    ];
    const given = args(joined('Ads', [2, 1]), column('Ads-0-0'), column('2026-01-05'), column(25), costs, '2026-03-10');
    expect(
      formula(channelDecay, [
        ...given,
        [
          ['show', 'months'],
          ['measure', 'return'],
        ],
      ]),
    ).toEqual([
      [
        'channel',
        'month',
        'months since start',
        'members',
        'converted',
        'conversion',
        'value per member',
        'cost',
        'cost per member',
        'efficiency',
        'of the best month',
        'complete',
      ],
      ['Ads', '2026-01-01', 0, 2, 1, 0.5, 12.5, 50, 25, 0.5, 1, true],
      ['Ads', '2026-02-01', 1, 1, 0, 0, 0, 50, 50, 0, 0, true],
      ['Ads', '2026-03-01', 2, 0, 0, null, null, 0, null, null, null, false],
    ]);
  });

  test('says which columns a measure needs', () => {
    const refused = (measure: string) =>
      refusal(channelDecay, ...args(joined('Ads', [1]), none, none, none, none, '2026-03-01', [['measure', measure]]));
    expect(refused('conversion')).toMatch(/^CHANNEL_DECAY: order_member is missing/);
    expect(refused('value')).toMatch(/^CHANNEL_DECAY: amount is missing/);
    expect(refused('members per cost')).toMatch(/^CHANNEL_DECAY: costs is missing/);
  });

  test('does not depend on the order of rows', () => {
    const rows = [...joined('Ads', [8, 4, 2]), ...joined('Blog', [1, 0, 3])];
    const more = [none, none, none, none, '2026-04-01'];
    expect(formula(channelDecay, args([...rows].reverse(), ...more))).toEqual(
      formula(channelDecay, args(rows, ...more)),
    );
  });
});

test('is what counting month by month and fitting by differences gives', () => {
  const member = fc.tuple(
    fc.constantFrom('Ads', 'ads', 'Blog'),
    fc.integer({ min: 0, max: 5 }),
    fc.constantFrom('01', '15', '28'),
  );
  fc.assert(
    fc.property(fc.array(member, { minLength: 1, maxLength: 60 }), (members) => {
      // Months from December on, over the new year and a leap February; all are over by June.
      const month = (index: number): string =>
        ['2023-12', '2024-01', '2024-02', '2024-03', '2024-04', '2024-05'][index];
      const rows = members.map(([channel, index, day], i): [string, string, string] => [
        `m${i}`,
        channel,
        `${month(index)}-${day}`,
      ]);
      const [header, ...lines] = formula(
        channelDecay,
        args(rows, none, none, none, none, '2024-06-01', [['too few', 1]]),
      );
      for (const channel of new Set(members.map(([name]) => name))) {
        const own = rows.filter((row) => row[1] === channel);
        const [began] = own.map((row) => row[2]).sort();
        const line = lines.find(([name]) => name === channel)!;
        const start = [0, 1, 2, 3, 4, 5].find((index) => began.startsWith(month(index)))!;
        const counts = [0, 1, 2, 3, 4, 5]
          .slice(start)
          .map((i) => own.filter((row) => row[2].startsWith(month(i))).length);
        expect(line.slice(1, 3)).toEqual([began, own.length]);
        expect(line.slice(6, 6 + counts.length)).toEqual(counts);
        expect(header.slice(6, 6 + counts.length)).toEqual(counts.map((_, index) => index));
        // The slope of least squares is the mean of all pairs' slopes, weighted by their squared distance.
        const points = counts.flatMap((count, x) => (count > 0 ? [[x, Math.log(count)]] : []));
        const pairs = points.flatMap(([x, y], i) => points.slice(i + 1).map(([x2, y2]) => [x2 - x, y2 - y]));
        const slope = pairs.reduce((sum, [dx, dy]) => sum + dx * dy, 0) / pairs.reduce((sum, [dx]) => sum + dx * dx, 0);
        expect(line[4]).toEqual(points.length < 3 ? null : expect.closeTo(Math.exp(slope) - 1, 9));
      }
    }),
  );
});

test('every cost from the first calendar month on stands in exactly one month', () => {
  const cost = fc.tuple(
    fc.constantFrom('Ads', 'Blog'),
    fc.integer({ min: 0, max: 150 }),
    fc.integer({ min: 1, max: 90 }),
  );
  const dayText = (day: number): string => new Date(Date.UTC(2025, 11, 1 + day)).toISOString().slice(0, 10);
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 1, maxLength: 5 }),
      fc.array(cost, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('calendar', 'since start'),
      (joins, spent, rule) => {
        const rows = joins.map((day, i): [string, string, string] => [`m${i}`, 'Ads', dayText(day)]);
        const costs = spent.map(([name, day, money]) => [name, dayText(day), money]);
        const settings = [
          ['show', 'months'],
          ['month', rule],
        ];
        const table = formula(channelDecay, args(rows, none, none, none, costs, '2026-07-20', settings)).slice(1);
        const from = `${dayText(Math.min(...joins)).slice(0, 7)}-01`;
        const own = spent.filter(([name]) => name === 'Ads');
        const sum = own.filter(([, day]) => dayText(day) >= from).reduce((total, [, , money]) => total + money, 0);
        if (own.length === 0) expect(table.every((row) => row[7] === null)).toBe(true);
        else expect(table.reduce((total, row) => total + (row[7] as number), 0)).toBe(sum);
        expect(table.reduce((total, row) => total + (row[3] as number), 0)).toBe(joins.length);
      },
    ),
  );
});
