import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channelQuality } from '../../../src/analyses/channelQuality/index.ts';
import { column, formula, refusal } from '../formula.ts';

type Row = readonly (string | number | null)[];

/** Members as [member, channel, joined, left], orders as [member, date, amount], costs as rows. */
const args = (
  members: readonly Row[],
  orders: readonly Row[],
  costs: unknown,
  asOf: string,
  ...settings: unknown[][]
) => {
  const part = (rows: readonly Row[], place: number) => column(...rows.map((row) => row[place] ?? ''), '');
  const ofMembers = [0, 1, 2, 3].map((place) => part(members, place));
  const ofOrders =
    orders.length > 0 ? [0, 1, 2].map((place) => part(orders, place)) : [undefined, undefined, undefined];
  return [...ofMembers, ...ofOrders, costs, asOf, settings];
};

/** Rows by channel, cells by header. */
const byChannel = (given: readonly unknown[]): Record<string, Record<string, unknown>> => {
  const [header, ...rows] = formula(channelQuality, given);
  return Object.fromEntries(
    rows.map((row) => [row[0], Object.fromEntries(header.map((name, place) => [name, row[place]]))]),
  );
};

const members: readonly Row[] = [
  ['a1', 'Ads', '2026-07-01', '2026-07-11'],
  ['a2', 'Ads', '2026-07-01', '2026-07-31'],
  ['a3', 'Ads', '2026-07-01', ''],
  ['a4', 'Ads', '2026-09-02', ''],
  ['g1', 'Group', '2026-07-01', ''],
];
const orders: readonly Row[] = [
  ['a1', '2026-07-01', 10],
  ['a1', '2026-07-30', 20.5],
  ['a2', '2026-07-31', 99],
  ['a4', '2026-09-03', 500],
  ['g1', '2026-07-02', 40],
  ['g1', '2026-07-02', 5],
  ['stranger', '2026-07-02', 1000],
];
const costs = [
  ['channel', 'cost'],
  ['Ads', 100],
  ['Group', 9],
];

describe('CHANNEL_QUALITY', () => {
  test('compares channels by the first 30 days of members who have been here that long', () => {
    const { Ads, Group, all } = byChannel(args(members, orders, costs, '2026-10-01', ['too few', 1]));
    // By hand. a4 joined 29 days ago; 2026-07-30 is the 30th day of those who joined on 1 July, the 31st is not.
    expect(Ads).toMatchObject({ members: 4, compared: 3, converted: 1, conversion: 1 / 3, value: 30.5, repurchase: 1 });
    expect(Ads['value per member']).toBeCloseTo(30.5 / 3, 12);
    // Two rows of one day are one order.
    expect(Group).toMatchObject({ members: 1, compared: 1, converted: 1, conversion: 1, value: 45, repurchase: 0 });
    expect(all).toMatchObject({ members: 5, compared: 4, converted: 2, conversion: 0.5, value: 75.5, repurchase: 0.5 });
  });

  test('another age, and everything to date', () => {
    const ads = (age: string) => byChannel(args(members, orders, costs, '2026-10-01', ['age', age])).Ads;
    expect(ads('29 days')).toMatchObject({ compared: 4, converted: 2, value: 510 });
    expect(ads('31 days')).toMatchObject({ compared: 3, converted: 2, value: 129.5 });
    expect(ads('none')).toMatchObject({ compared: 4, converted: 3, value: 629.5 });
    expect(refusal(channelQuality, ...args(members, orders, costs, '2026-10-01', ['age', '1 month']))).toMatch(
      /^CHANNEL_QUALITY: age: /,
    );
  });

  test('works out costs per member and buyer, and value ÷ cost', () => {
    const { Ads } = byChannel(args(members, orders, costs, '2026-10-01'));
    // 100 ÷ 4 = 25 a member; ÷ ⅓ = 75 a buyer; 30.5 ÷ 3 ÷ 25.
    expect(Ads).toMatchObject({ cost: 100, 'cost per member': 25, 'cost per buyer': expect.closeTo(75, 10) });
    expect(Ads['value ÷ cost']).toBeCloseTo(30.5 / 3 / 25, 12);
  });

  test('costs may have days or months, with or without a header; a channel that only cost stands there, too', () => {
    const dated = [
      ['Ads', '2026-07', 60],
      ['Ads', '2026-08-15', 40],
      ['Ads', '2026-10-02', 1000],
      ['Poster', '2026-07', 7],
    ];
    const result = byChannel(args(members, orders, dated, '2026-10-01'));
    expect([result.Ads.cost, result.Poster.cost, result.Poster.members, result.all.cost]).toEqual([100, 7, 0, 107]);
    expect(result.Poster.conversion).toBeNull();
    const july = byChannel(args(members, orders, dated, '2026-10-01', ['to', '2026-07-31']));
    expect([july.Ads.cost, july.Ads.members]).toEqual([60, 3]);
    const wrong = args(
      members,
      orders,
      [
        ['channel', 'cost'],
        ['Ads', 'much'],
      ],
      '2026-10-01',
    );
    expect(refusal(channelQuality, ...wrong)).toBe(
      'CHANNEL_QUALITY: costs, row 2: "much" is not an amount of money. Write it like 1234.50.',
    );
  });

  // R 4: survfit(Surv(c(10, 30, 92, 29), c(1, 1, 0, 0)) ~ 1) is 0.75 at 10 days and 0.375 at 30: median 30.
  test('gives the median life by Kaplan and Meier, blank while more than half are here', () => {
    const { Ads, Group } = byChannel(args(members, orders, costs, '2026-10-01'));
    expect([Ads['median life (days)'], Group['median life (days)']]).toEqual([30, null]);
  });

  test('takes the last activity instead of leaving with "lost after"', () => {
    const active: readonly Row[] = [
      ['m1', 'Ads', '2026-07-01', '2026-07-08'],
      ['m2', 'Ads', '2026-07-01', '2026-07-21'],
      ['m3', 'Ads', '2026-07-01', '2026-09-30'],
      ['m4', 'Ads', '2026-09-30', ''],
    ];
    const life = (days: number) =>
      byChannel(args(active, [], undefined, '2026-10-01', ['lost after', days])).Ads['median life (days)'];
    // 72 days without activity: m2 is lost after 20 days at a limit of 72, and still here at 73.
    expect([life(72), life(73)]).toEqual([20, null]);
  });

  test('has intervals and ranks only from `too few` members up', () => {
    const many: Row[] = [];
    const bought: Row[] = [];
    for (let i = 0; i < 30; i++) {
      many.push([`a${i}`, 'Ads', '2026-07-01'], [`b${i}`, 'Blog', '2026-07-01']);
      if (i < 29) many.push([`c${i}`, 'Club', '2026-07-01']);
      if (i < 8) bought.push([`a${i}`, '2026-07-02', 1]);
      if (i < 9) bought.push([`b${i}`, '2026-07-02', 100 - i]);
      bought.push([`c${i}`, '2026-07-02', 5]);
    }
    const result = byChannel(args(many, bought, undefined, '2026-10-01'));
    // R 4: prop.test(8, 30, correct = FALSE)$conf.int
    expect(result.Ads).toMatchObject({
      low: expect.closeTo(0.1418266331959633, 12),
      high: expect.closeTo(0.4444796169518888, 12),
    });
    expect([result.Blog.rank, result.Ads.rank, result.Club.rank]).toEqual([1, 2, null]);
    expect([result.Ads.note, result.Club.note, result.Club.low]).toEqual([null, 'too few', null]);
    const byValue = byChannel(args(many, bought, undefined, '2026-10-01', ['rank by', 'value'], ['too few', 29]));
    expect([byValue.Blog.rank, byValue.Club.rank, byValue.Ads.rank]).toEqual([1, 2, 3]);
  });

  test('refunds lower the value and are no order; orders before joining and after as_of do not count', () => {
    const few: readonly Row[] = [['m', 'Ads', '2026-07-10']];
    const rows: readonly Row[] = [
      ['m', '2026-07-09', 7],
      ['m', '2026-07-12', -3],
      ['m', '2026-10-02', 50],
    ];
    const { Ads } = byChannel(args(few, rows, undefined, '2026-10-01', ['age', 'none']));
    expect(Ads).toMatchObject({ converted: 0, conversion: 0, value: -3, repurchase: null });
  });

  test('without orders, life or costs those columns stay blank; members without a channel are a group', () => {
    const result = byChannel([column('a', 'b'), column('Ads', ''), column('2026-07-01', '2026-07-02')]);
    expect(Object.keys(result)).toEqual(['(no channel)', 'Ads', 'all']);
    expect(result.Ads).toMatchObject({
      members: 1,
      converted: null,
      conversion: null,
      value: null,
      cost: null,
      rank: null,
    });
    expect(refusal(channelQuality, column('a'), column('Ads'), column('2026-07-01'), undefined, column('a'))).toMatch(
      /^CHANNEL_QUALITY: order_date is missing/,
    );
  });

  test('a member of several rows counts once, with the channel of the earliest', () => {
    const twice: readonly Row[] = [
      ['m', 'Later', '2026-07-05'],
      ['m', 'First', '2026-07-01'],
      ['m', '', '2026-07-01'],
    ];
    expect(Object.keys(byChannel(args(twice, [], undefined, '2026-10-01')))).toEqual(['First', 'all']);
  });
});

test('a totals row under the costs is no channel', () => {
  const summed = [...costs, ['Total', 109]];
  expect(formula(channelQuality, args(members, orders, summed, '2026-10-01'))).toEqual(
    formula(channelQuality, args(members, orders, costs, '2026-10-01')),
  );
});

/** What the catalogue's row says, member by member; life is tested above. */
function byHand(
  people: readonly (readonly [string, string, number])[],
  sales: readonly (readonly [string, number, number])[],
  spent: Readonly<Record<string, number>>,
  { age, asOf, tooFew }: { readonly age: number; readonly asOf: number; readonly tooFew: number },
): unknown[][] {
  const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
  const ids = [...new Set(people.filter(([, , day]) => day <= asOf).map(([id]) => id))];
  const known = ids.map((id) => {
    const own = people.filter((each) => each[0] === id && each[2] <= asOf);
    const joined = Math.min(...own.map((each) => each[2]));
    const named = own.filter((each) => each[2] === joined && each[1] !== '').map((each) => each[1]);
    const early = sales.filter(([who, day]) => who === id && day >= joined && day < joined + age && day <= asOf);
    const days = new Set(early.filter(([, , amount]) => amount >= 0).map(([, day]) => day));
    const value = early.reduce((sum, [, , amount]) => sum + amount, 0);
    return { channel: named.sort()[0] ?? '', old: asOf - joined >= age, days: days.size, value };
  });
  const names = [...new Set([...known.map(({ channel }) => channel), ...Object.keys(spent)])];
  const figures = [...names, undefined].map((name) => {
    const own = known.filter(({ channel }) => name === undefined || channel === name);
    const old = own.filter((each) => each.old);
    const buyers = old.filter(({ days }) => days > 0).length;
    const all = Object.values(spent).reduce((sum, each) => sum + each, 0);
    const cost = name === undefined ? all : spent[name];
    const value = old.reduce((sum, each) => sum + each.value, 0);
    const [rate, each] = [share(buyers, old.length), share(value, old.length)];
    const perMember = cost === undefined ? null : share(cost, own.length);
    return {
      name,
      members: own.length,
      cells: [old.length, buyers, rate, value, each, share(old.filter(({ days }) => days > 1).length, buyers)],
      costs: [cost ?? null, perMember, rate && perMember !== null ? perMember / rate : null],
      gain: each !== null && perMember ? each / perMember : null,
      few: old.length < tooFew,
    };
  });
  const order = (name: string | undefined): string => (name === undefined ? '\uffff' : name);
  figures.sort((a, b) => {
    if (a.name === undefined || b.name === undefined) return a.name === undefined ? 1 : -1;
    return b.members - a.members || (order(a.name) < order(b.name) ? -1 : 1);
  });
  const ranked = figures.filter(({ name, few }) => name !== undefined && !few).map(({ cells }) => cells[2]);
  return figures.map(({ name, members, cells, costs, gain, few }) => {
    const hasRank = name !== undefined && !few && cells[2] !== null;
    const rank = hasRank ? 1 + ranked.filter((rate) => (rate ?? -1) > (cells[2] as number)).length : null;
    const label = name === undefined ? 'all' : name || '(no channel)';
    return [label, members, ...cells, ...costs, gain, rank, few ? 'too few' : null];
  });
}

test('is what counting member by member gives', () => {
  const personRow = fc.tuple(
    fc.constantFrom('m1', 'm2', 'm3', 'm4', 'm5'),
    fc.constantFrom('A', 'B', 'C', ''),
    fc.integer({ min: 1, max: 20 }),
  );
  const saleRow = fc.tuple(
    fc.constantFrom('m1', 'm2', 'm3', 'm4', 'm9'),
    fc.integer({ min: 1, max: 31 }),
    fc.integer({ min: -20, max: 90 }),
  );
  const options = fc.record({
    age: fc.integer({ min: 1, max: 15 }),
    asOf: fc.integer({ min: 8, max: 31 }),
    tooFew: fc.integer({ min: 0, max: 3 }),
  });
  const money = fc.dictionary(fc.constantFrom('A', 'C', 'D'), fc.integer({ min: 1, max: 500 }), { minKeys: 1 });
  const date = (day: number): string => `2026-07-${String(day).padStart(2, '0')}`;
  fc.assert(
    fc.property(
      fc.array(personRow, { minLength: 1, maxLength: 9 }),
      fc.array(saleRow, { minLength: 1, maxLength: 12 }),
      money,
      options,
      (people, sales, spent, given) => {
        fc.pre(people.some(([, , day]) => day <= given.asOf));
        const table = formula(
          channelQuality,
          args(
            people.map(([id, channel, day]) => [id, channel, date(day), '']),
            sales.map(([id, day, amount]) => [id, date(day), amount]),
            Object.entries(spent),
            date(given.asOf),
            ['age', given.age],
            ['too few', given.tooFew],
          ),
        ).slice(1);
        const without = (row: readonly unknown[]) => row.filter((_, place) => ![5, 6, 10].includes(place));
        const near = (row: readonly unknown[]) =>
          row.map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, 9) : cell));
        expect(table.map(without)).toEqual(byHand(people, sales, spent, given).map(near));
      },
    ),
    { numRuns: 500 },
  );
});

test('channels sum to all, and neither the order of rows nor strangers’ orders change anything', () => {
  const memberRow = fc.tuple(
    fc.integer({ min: 0, max: 9 }),
    fc.constantFrom('A', 'B', ''),
    fc.integer({ min: 1, max: 28 }),
  );
  const orderRow = fc.tuple(
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.integer({ min: -50, max: 999 }),
  );
  fc.assert(
    fc.property(
      fc.array(memberRow, { minLength: 1, maxLength: 12 }),
      fc.array(orderRow, { minLength: 1, maxLength: 15 }),
      (people, sales) => {
        const date = (month: string, day: number) => `2026-${month}-${String(day).padStart(2, '0')}`;
        const list: Row[] = people.map(([id, channel, day]) => [`m${id}`, channel, date('07', day), '']);
        const bought: Row[] = sales.map(([id, day, cents]) => [`m${id}`, date('08', day), cents / 100]);
        const table = formula(channelQuality, args(list, bought, undefined, '2026-10-01'));
        const total = table[table.length - 1];
        for (const place of [1, 2, 3]) {
          expect(table.slice(1, -1).reduce((sum, row) => sum + (row[place] as number), 0)).toBe(total[place]);
        }
        const cents = (value: unknown) => Math.round((value as number) * 100);
        expect(table.slice(1, -1).reduce((sum, row) => sum + cents(row[7]), 0)).toBe(cents(total[7]));
        const other = [...bought, ['stranger', '2026-08-01', 3] as Row].reverse();
        expect(formula(channelQuality, args([...list].reverse(), other, undefined, '2026-10-01'))).toEqual(table);
      },
    ),
  );
});

test('from and to are the table of those members and costs alone; ranks count who is better in what is ranked by', () => {
  const date = (day: number): string =>
    `2026-0${day > 31 ? 8 : 7}-${String(day > 31 ? day - 31 : day).padStart(2, '0')}`;
  const day = fc.integer({ min: 1, max: 50 });
  const memberRow = fc.tuple(fc.constantFrom('A', 'B', 'C'), day, fc.option(day, { freq: 1 }));
  const orderRow = fc.tuple(fc.nat(11), day, fc.integer({ min: 1, max: 99 }));
  const costRow = fc.tuple(fc.constantFrom('A', 'B', 'C'), day, fc.integer({ min: 1, max: 99 }));
  const ranks = { conversion: 4, value: 8, repurchase: 9, life: 10, return: 14 };
  fc.assert(
    fc.property(
      fc.array(memberRow, { minLength: 2, maxLength: 12 }),
      fc.array(orderRow, { minLength: 1, maxLength: 15 }),
      fc.array(costRow, { minLength: 1, maxLength: 8 }),
      fc.tuple(day, day),
      fc.constantFrom(...(Object.keys(ranks) as (keyof typeof ranks)[])),
      (people, sales, spent, [one, other], rankBy) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const within = (value: number) => value >= from && value <= to;
        fc.pre(people.some(([, joined]) => within(joined)) && spent.some(([, when]) => within(when)));
        const list = people.map(([channel, joined, stay], i): Row => {
          return [`m${i}`, channel, date(joined), stay === null ? '' : date(Math.min(60, joined + stay))];
        });
        const bought = sales.map(([i, when, amount]): Row => [`m${i}`, date(when), amount]);
        const costs = spent.map(([channel, when, amount]) => [channel, date(when), amount]);
        const settings = [
          ['age', 5],
          ['too few', 1],
          ['rank by', rankBy],
        ];
        const table = formula(
          channelQuality,
          args(list, bought, costs, '2026-08-29', ...settings, ['from', date(from)], ['to', date(to)]),
        );
        const kept = list.filter((_, i) => within(people[i][1]));
        const keptCosts = costs.filter((_, i) => within(spent[i][1]));
        expect(table).toEqual(formula(channelQuality, args(kept, bought, keptCosts, '2026-08-29', ...settings)));
        const rows = table.slice(1, -1);
        const rated = (row: readonly unknown[]) => row[ranks[rankBy]] as number | null;
        for (const row of rows) {
          const better = rows.filter((each) => (rated(each) ?? -1) > (rated(row) ?? -1)).length;
          expect(row[15]).toBe(rated(row) === null || row[1] === 0 ? null : 1 + better);
        }
      },
    ),
  );
});
