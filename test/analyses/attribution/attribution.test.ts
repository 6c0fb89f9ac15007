import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MODELS, shareCredit } from '../../../src/analyses/attribution/credits.ts';
import { attribution } from '../../../src/analyses/attribution/index.ts';
import { column, formula, refusal } from '../formula.ts';

/** Touches and conversions as "member channel time", "member time value". */
// A blank row below: a single blank cell would count as an argument that was left out.
const args = (touches: readonly string[], conversions: readonly string[], ...settings: unknown[][]) => {
  const part = (rows: readonly string[], place: number) =>
    column(...rows.map((row) => row.split(' ')[place] ?? ''), '');
  return [
    part(touches, 0),
    part(touches, 1),
    part(touches, 2),
    part(conversions, 0),
    part(conversions, 1),
    part(conversions, 2),
    settings,
  ];
};

/** Conversions and value by channel. */
const shares = (touches: readonly string[], conversions: readonly string[], ...settings: unknown[][]) => {
  const rows = formula(attribution, args(touches, conversions, ...settings)).slice(1);
  return Object.fromEntries(rows.map((row) => [row[0], [row[1], row[3]]]));
};

const near = (value: number) => expect.closeTo(value, 12);

describe('ATTRIBUTION', () => {
  // By hand: the path of m1 is A, B, C, A.
  const touches = ['m1 A 2026-10-01', 'm1 B 2026-10-02', 'm1 C 2026-10-03', 'm1 A 2026-10-04'];
  const bought = ['m1 2026-10-05 100'];

  test.each([
    ['first', { A: [1, 100], B: [0, 0], C: [0, 0] }],
    ['last', { A: [1, 100], B: [0, 0], C: [0, 0] }],
    ['linear', { A: [0.5, 50], B: [0.25, 25], C: [0.25, 25] }],
    ['40-20-40', { A: [near(0.8), 80], B: [near(0.1), 10], C: [near(0.1), 10] }],
    ['position-based', { A: [near(0.8), 80], B: [near(0.1), 10], C: [near(0.1), 10] }],
  ])('%s shares one conversion of four touches', (model, expected) => {
    expect(shares(touches, bought, ['model', model])).toEqual({ ...expected, '(none)': [0, 0], total: [1, 100] });
  });

  test('gives all to the last touch unless told otherwise', () => {
    const result = formula(attribution, args(['m1 A 2026-10-01', 'm1 B 2026-10-02'], bought));
    expect(result).toEqual([
      ['channel', 'conversions', 'share', 'value', 'on the path'],
      ['B', 1, 1, 100, 1],
      ['A', 0, 0, 0, 1],
      ['(none)', 0, 0, 0, 0],
      ['total', 1, 1, 100, 1],
    ]);
  });

  test('40-20-40 gives half each to two touches, all to one, 20 % to one in the middle', () => {
    const model = ['model', '40-20-40'];
    expect(shares(touches.slice(0, 1), bought, model).A).toEqual([1, 100]);
    expect(shares(touches.slice(0, 2), bought, model)).toMatchObject({ A: [0.5, 50], B: [0.5, 50] });
    expect(shares(touches.slice(0, 3), bought, model)).toMatchObject({ A: [0.4, 40], B: [0.2, 20], C: [0.4, 40] });
  });

  test('repeats of a channel in a row count once, others do not', () => {
    const path = ['m1 A 2026-10-01', 'm1 A 2026-10-02', 'm1 B 2026-10-03', 'm1 B 2026-10-03', 'm1 A 2026-10-04'];
    expect(shares(path, bought, ['model', 'linear'])).toMatchObject({
      A: [near(2 / 3), 66.67],
      B: [near(1 / 3), 33.33],
    });
  });

  test('the look-back reaches 30 days, the limit included, and a touch of the same day counts', () => {
    const days = ['m1 A 2026-09-04', 'm1 B 2026-09-05', 'm1 C 2026-10-05', 'm1 D 2026-10-06'];
    // 2026-10-05 less 30 days is 2026-09-05.
    const onPath = (...settings: unknown[][]) =>
      Object.fromEntries(formula(attribution, args(days, bought, ...settings)).map((row) => [row[0], row[4]]));
    expect(onPath()).toMatchObject({ A: 0, B: 1, C: 1, D: 0 });
    expect(onPath(['look-back', '31 days'])).toMatchObject({ A: 1, B: 1, C: 1, D: 0 });
    expect(onPath(['lookback', '1 month'])).toMatchObject({ A: 0, B: 1, C: 1, D: 0 });
    expect(onPath(['look-back', 'same day'])).toMatchObject({ A: 0, B: 0, C: 1, D: 0 });
    expect(onPath(['look-back', 'none'])).toMatchObject({ A: 1, B: 1, C: 1, D: 0 });
  });

  test('with times of day a touch counts up to the very moment, and hours back', () => {
    const times = [
      'm1 A 2026-10-04T11:59:59',
      'm1 B 2026-10-04T12:00',
      'm1 C 2026-10-05T12:00',
      'm1 D 2026-10-05T12:00:01',
    ];
    const rows = formula(attribution, args(times, ['m1 2026-10-05T12:00 1'], ['look-back', '24 hours']));
    expect(Object.fromEntries(rows.map((row) => [row[0], row[4]]))).toMatchObject({ A: 0, B: 1, C: 1, D: 0 });
  });

  test('hours can not be counted where either side has days only', () => {
    const hours = ['look-back', '24 hours'];
    expect(refusal(attribution, ...args(touches, bought, hours))).toMatch(/^ATTRIBUTION: time: the dates have no time/);
    const exact = ['m1 A 2026-10-04T11:59:59'];
    expect(refusal(attribution, ...args(exact, bought, hours))).toMatch(/^ATTRIBUTION: bought_at: the dates have no/);
    // With days on either side whole days are compared: a touch later that day counts.
    expect(shares(['m1 A 2026-10-05T23:00'], bought).A).toEqual([1, 100]);
  });

  test('conversions of days only leave touches of one day in the order of their times', () => {
    // By hand: the path is A, B, A; whole days are compared only for what counts, so D the day after does not.
    const day = ['m1 A 2026-10-05T09:00', 'm1 B 2026-10-05T09:30', 'm1 A 2026-10-05T23:59:59', 'm1 D 2026-10-06T00:00'];
    for (const rows of [day, [...day].reverse()]) {
      expect(shares(rows, bought, ['model', 'first'])).toMatchObject({ A: [1, 100], B: [0, 0], D: [0, 0] });
      expect(shares(rows, bought, ['model', '40-20-40'])).toMatchObject({ A: [near(0.8), 80], B: [near(0.2), 20] });
    }
    // 30 days back is the whole of 2026-09-05, but nothing of the day before.
    const early = ['m1 C 2026-09-04T23:59', 'm1 B 2026-09-05T00:00', 'm1 A 2026-09-05T10:00'];
    expect(shares(early, bought, ['model', 'first'])).toMatchObject({ A: [0, 0], B: [1, 100], C: [0, 0] });
  });

  test('touches of days only before conversions with a time of day count by whole days', () => {
    const days = ['m1 A 2026-09-04', 'm1 B 2026-09-05', 'm1 C 2026-10-05', 'm1 D 2026-10-06'];
    const rows = formula(attribution, args(days, ['m1 2026-10-05T12:00 100']));
    expect(Object.fromEntries(rows.map((row) => [row[0], row[4]]))).toMatchObject({ A: 0, B: 1, C: 1, D: 0 });
  });

  test('channels of the same instant share its part, whatever the order of rows', () => {
    const path = ['m1 B 2026-10-01', 'm1 A 2026-10-01', 'm1 C 2026-10-02'];
    for (const rows of [path, [...path].reverse()]) {
      expect(shares(rows, bought, ['model', 'first'])).toMatchObject({ A: [0.5, 50], B: [0.5, 50], C: [0, 0] });
      expect(shares(rows, bought, ['model', '40-20-40'])).toMatchObject({ A: [0.25, 25], B: [0.25, 25], C: [0.5, 50] });
    }
  });

  test('a conversion without a touch is (none), also where the buyer has touches later or none at all', () => {
    const result = shares(['m1 A 2026-10-06'], ['m1 2026-10-05 70', 'm2 2026-10-05 30']);
    expect(result).toEqual({ A: [0, 0], '(none)': [2, 100], total: [2, 100] });
  });

  test('values sum exactly to the total: a cent is never lost', () => {
    const path = ['m1 A 2026-10-01', 'm1 B 2026-10-02', 'm1 C 2026-10-03'];
    const result = shares(path, ['m1 2026-10-05 0.10', 'm1 2026-10-05 0.10'], ['model', 'linear']);
    // 20 cents in three: 7, 7, 6.
    expect([result.A[1], result.B[1], result.C[1], result.total[1]]).toEqual([0.07, 0.07, 0.06, 0.2]);
  });

  test('each conversion of a member has its own path, and a blank value counts as 0', () => {
    const result = shares(touches, ['m1 2026-10-02', 'm1 2026-10-03 10', 'm1 2026-09-30 5'], ['model', 'last']);
    expect(result).toEqual({ B: [1, 0], C: [1, 10], A: [0, 0], '(none)': [1, 5], total: [3, 15] });
  });

  test('shows all models side by side', () => {
    const table = formula(attribution, args(touches, bought, ['model', 'all']));
    expect(table[0]).toEqual([
      'channel',
      ...MODELS.flatMap((model) => [`conversions: ${model}`, `value: ${model}`]),
      'on the path',
    ]);
    expect(table[1]).toEqual(['A', 1, 100, 1, 100, 0.5, 50, near(0.8), 80, 1]);
  });

  test('without values shares conversions only, and takes the days of conversions from settings', () => {
    const given = args(touches, ['m1 2026-10-02', 'm1 2026-10-05', 'm1 2026-10-09']);
    const only = (...settings: unknown[][]) => formula(attribution, [...given.slice(0, 5), settings]);
    expect(only(['model', 'last'])[0]).toEqual(['channel', 'conversions', 'share', 'on the path']);
    const totals = (...settings: unknown[][]) => only(...settings).slice(-1)[0][1];
    expect([totals(['from', '2026-10-03']), totals(['to', '2026-10-05']), totals(['as_of', '2026-10-02'])]).toEqual([
      2, 2, 1,
    ]);
  });

  test('rows without a channel, member or time are left out; nothing to share is refused', () => {
    const rows = ['m1  2026-10-04', ' A 2026-10-04', 'm1 B ', 'm1 C 2026-10-01'];
    expect(shares(rows, bought)).toEqual({ C: [1, 100], A: [0, 0], B: [0, 0], '(none)': [0, 0], total: [1, 100] });
    expect(refusal(attribution, ...args(touches, [' 2026-10-05 5']))).toMatch(/^ATTRIBUTION: there are no rows/);
    expect(refusal(attribution, ...args(touches, bought, ['model', 'lats']))).toMatch(/Did you mean "last"/);
  });
});

/** A path by its entries, each a list of channels. */
function counted(path: readonly (readonly number[])[]) {
  const [first, ...others] = path;
  const later = new Map<number, Map<number, number>>();
  for (const entry of others) {
    const counts = later.get(entry.length) ?? new Map<number, number>();
    later.set(entry.length, counts);
    for (const channel of entry) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  }
  return { first, last: path[path.length - 1], entries: others.length, touches: others.flat().length, later };
}

const paths = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 6,
});

test('the credits of every path and model sum to one conversion', () => {
  fc.assert(
    fc.property(paths, fc.constantFrom(...MODELS), (path, model) => {
      let sum = 0;
      shareCredit(counted(path), model, (_, numerator, denominator) => {
        sum += numerator / denominator;
      });
      expect(sum).toBeCloseTo(1, 12);
    }),
  );
});

const touchRow = fc.tuple(fc.constantFrom('m1', 'm2'), fc.constantFrom('A', 'B', 'C'), fc.integer({ min: 1, max: 28 }));
const saleRow = fc.tuple(
  fc.constantFrom('m1', 'm2', 'm3'),
  fc.integer({ min: 1, max: 28 }),
  fc.integer({ min: 0, max: 9999 }),
);
const day = (number: number): string => `2026-10-${String(number).padStart(2, '0')}`;

test('sums to the totals, and neither shuffled rows nor members who never bought change it', () => {
  fc.assert(
    fc.property(
      fc.array(touchRow, { minLength: 1, maxLength: 15 }),
      fc.array(saleRow, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...MODELS),
      (touches, sales, model) => {
        const rows = touches.map(([member, channel, date]) => `${member} ${channel} ${day(date)}`);
        const bought = sales.map(([member, date, cents]) => `${member} ${day(date)} ${cents / 100}`);
        const table = formula(attribution, args(rows, bought, ['model', model]));
        const body = table.slice(1, -1);
        const total = table[table.length - 1];
        expect(total[1]).toBe(sales.length);
        expect(body.reduce((sum, row) => sum + (row[1] as number), 0)).toBeCloseTo(sales.length, 10);
        const cents = (value: unknown) => Math.round((value as number) * 100);
        expect(body.reduce((sum, row) => sum + cents(row[3]), 0)).toBe(sales.reduce((sum, sale) => sum + sale[2], 0));
        const other = formula(
          attribution,
          args([...rows].reverse().concat('m9 A 2026-10-01'), [...bought].reverse(), ['model', model]),
        );
        if (touches.some(([, channel]) => channel === 'A')) expect(other).toEqual(table);
      },
    ),
  );
});

/** Hours of October, at half past: a column of midnights would be one of days. */
const clock = (hour: number): string =>
  `2026-10-${String(1 + Math.floor(hour / 24)).padStart(2, '0')}T${String(hour % 24).padStart(2, '0')}:30`;

type Touch = readonly [string, string, number];

/** The shares of one conversion, by the words of the catalogue: `back` hours of look-back, its end included. */
function sharesByHand(touches: readonly Touch[], who: string, at: number, back: number, model: string) {
  const own = touches.filter(([member, , time]) => member === who && time <= at && time >= at - back);
  const instants = [...new Set(own.map(([, , time]) => time))].sort((a, b) => a - b);
  const entries = instants.map((time) => [
    ...new Set(own.filter((touch) => touch[2] === time).map((touch) => touch[1])),
  ]);
  const path = entries
    .map((channels, place) => channels.filter((channel) => place === 0 || !entries[place - 1].includes(channel)))
    .filter((channels) => channels.length > 0);
  if (path.length === 0) return [['(none)', 1] as const];
  const last = path.length - 1;
  const weight = (place: number): number => {
    if (model === 'first') return place === 0 ? 1 : 0;
    if (model === 'last') return place === last ? 1 : 0;
    if (last < 2) return 1 / path.length;
    return place === 0 || place === last ? 0.4 : 0.2 / (last - 1);
  };
  return path.flatMap((channels, place) =>
    channels.map((channel) => {
      const part = model === 'linear' ? 1 / path.flat().length : weight(place) / channels.length;
      return [channel, part] as const;
    }),
  );
}

test('is what sharing conversion by conversion gives', () => {
  const touch = fc.tuple(fc.constantFrom('m1', 'm2'), fc.constantFrom('A', 'B', 'C'));
  // Of few hours, so that some touches share an instant and some conversions a path.
  const hour = fc.oneof(fc.integer({ min: 1, max: 700 }), fc.constantFrom(100, 101, 102, 103));
  const history = fc.array(
    touch.chain(([member, channel]) => hour.map((time): Touch => [member, channel, time])),
    { minLength: 1, maxLength: 14 },
  );
  const sale = fc.tuple(
    fc.constantFrom('m1', 'm2', 'm3'),
    fc.integer({ min: 1, max: 743 }),
    fc.integer({ min: 0, max: 999 }),
  );
  const back = fc.constantFrom(['30 days', 720], ['24 hours', 24], ['1 week', 168], ['none', 9999]);
  fc.assert(
    fc.property(
      history,
      fc.array(sale, { minLength: 1, maxLength: 8 }),
      back,
      fc.constantFrom(...MODELS),
      (touches, sales, [name, hours], model) => {
        const table = formula(
          attribution,
          args(
            touches.map(([member, channel, time]) => `${member} ${channel} ${clock(time)}`),
            sales.map(([member, time, value]) => `${member} ${clock(time)} ${value}`),
            ['model', model],
            ['look-back', name],
          ),
        ).slice(1, -1);
        const credits = sales.flatMap(([who, at, value]) =>
          sharesByHand(touches, who, at, hours as number, model).map(([channel, part]) => ({ channel, part, value })),
        );
        for (const [channel, conversions, share, value] of table as [string, number, number, number][]) {
          const own = credits.filter((credit) => credit.channel === channel);
          const all = own.reduce((sum, { part }) => sum + part, 0);
          expect(conversions).toBeCloseTo(all, 9);
          expect(share).toBeCloseTo(all / sales.length, 9);
          // Shared to the cent: at most one off.
          expect(
            Math.abs(value - own.reduce((sum, { part, value: whole }) => sum + part * whole, 0)),
          ).toBeLessThanOrEqual(0.01 + 1e-9);
        }
      },
    ),
    { numRuns: 500 },
  );
});
