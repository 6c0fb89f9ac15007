import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uplift } from '../../../src/analyses/uplift/index.ts';
import { column, formula, refusal } from '../formula.ts';

/** Members of one tier: so many touched with an order and without, so many untouched with one and without. */
function members(tier: string, touched: [number, number], untouched: [number, number]): unknown[][] {
  const rows: unknown[][] = [];
  const add = (count: number, reached: string, orders: number): void => {
    for (let i = 0; i < count; i++) rows.push([`${tier}-${rows.length}`, tier, reached, orders]);
  };
  add(touched[0], 'yes', 1);
  add(touched[1], 'yes', 0);
  add(untouched[0], 'no', 1);
  add(untouched[1], 'no', 0);
  return rows;
}

const columns = (rows: unknown[][]): unknown[] => rows[0].map((_, i) => column(...rows.map((row) => row[i])));
const rounded = (cell: unknown): unknown => (typeof cell === 'number' ? Math.round(cell * 100) / 100 : cell);

/** The rows of tiers as { header: value }, and the sentences under them. */
function review(rows: unknown[][], ...rest: unknown[]): { lines: Record<string, unknown>[]; sentences: unknown[] } {
  const given = columns(rows);
  const [headers, ...body] = formula(uplift, [...given, ...(given.length === 4 ? [undefined] : []), ...rest]);
  const end = body.findIndex(([first]) => first === 'all') + 1;
  const lines = body
    .slice(0, end)
    .map((row) => Object.fromEntries(row.map((cell, i) => [String(headers[i]), rounded(cell)])));
  return { lines, sentences: body.slice(end).map(([first]) => first) };
}

describe('UPLIFT', () => {
  // Newcombe 1998, table II, example (a), method 10: 56 of 70 against 48 of 80 is 0.2 (0.0524 to 0.3339).
  const core = members('Core', [56, 14], [48, 32]);
  const plan = [
    ['Core', 70, 140],
    ['Next', 10, 60],
  ];

  it('sets actual beside plan and beside the untouched of the same tier', () => {
    const { lines } = review(core, plan);
    expect(lines[0]).toEqual({
      tier: 'Core',
      touched: 70,
      untouched: 80,
      'planned orders': 70,
      'actual orders': 56,
      '% of plan': 0.8,
      'orders per 100 touched': 80,
      'orders per 100 untouched': 60,
      'difference per 100': 20,
      low: 5.24,
      high: 33.39,
      // By hand: 20 per 100 of 70 touched; 140 ÷ 14.
      'extra orders': 14,
      cost: 140,
      'cost per extra order': 10,
      conclusion: 'more orders than without the campaign',
    });
  });

  it('compares each tier with its own untouched, so that a mix of tiers makes no effect', () => {
    // By hand: Core orders 80 of 100 and New 10 of 100, touched or not, but most touched are Core.
    const rows = [...members('Core', [80, 20], [32, 8]), ...members('Next', [4, 36], [10, 90])];
    const { lines } = review(rows);
    expect(lines.map((line) => [line.tier, line['extra orders'], line.conclusion])).toEqual([
      ['Core', 0, "can't be concluded: may be chance"],
      ['Next', 0, "can't be concluded: may be chance"],
      ['all', 0, "can't be concluded: may be chance"],
    ]);
    // 84 of 140 touched; untouched at the touched's tiers: (100 × 0.8 + 40 × 0.1) ÷ 140.
    expect(lines[2]['orders per 100 touched']).toBe(60);
    expect(lines[2]['orders per 100 untouched']).toBe(60);
  });

  it('adds tiers up, with an interval that grows by the root of their number', () => {
    const twice = [...core, ...members('Loyal', [56, 14], [48, 32])];
    const { lines } = review(twice);
    const all = lines[2];
    expect([all.touched, all.untouched, all['actual orders'], all['extra orders']]).toEqual([140, 160, 112, 28]);
    // By hand (Zou and Donner 2008): below 20 − 5.2431 = 14.7569, above 13.3873 per 100, each ÷ √2.
    expect([all['difference per 100'], all.low, all.high]).toEqual([20, 9.57, 29.47]);
  });

  it("takes Welch's interval where somebody has several orders, and for money", () => {
    // R: t.test(extra ~ group, data = sleep): means 0.75 and 2.33, interval of the difference -3.3654832 to 0.2054832.
    const one = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
    const two = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
    const row = (touched: string) => (extra: number, i: number) => [
      `${touched}${i}`,
      'A',
      touched,
      Math.round(extra * 10 + 16),
      extra,
    ];
    const rows = [...two.map(row('yes')), ...one.map(row('no'))];
    const { lines } = review(rows, [['A', '', 10]], '', [['too few', 10]]);
    // Orders are 10 times the values and 16, so the same interval times 10 per member, times 1,000 per 100.
    expect([lines[0]['difference per 100'], lines[0].low, lines[0].high]).toEqual([1580, -205.48, 3365.48]);
    expect([lines[0]['extra value'], lines[0]['extra value low'], lines[0]['extra value high']]).toEqual([
      15.8, -2.05, 33.65,
    ]);
    expect(lines[0]['extra value ÷ cost']).toBe(1.58);
    const buyers = review(rows, '', '', [
      ['count', 'buyers'],
      ['too few', 10],
    ]).lines[0];
    // By hand: with 10 × −1.6 + 16 = 0 orders one of the ten untouched is no buyer.
    expect([buyers['actual orders'], buyers['orders per 100 untouched']]).toEqual([10, 90]);
  });

  it('says what can not be concluded', () => {
    const rows = [...core, ...members('Next', [3, 7], [0, 0]), ...members('Old', [0, 0], [1, 40])];
    const { lines, sentences } = review(rows, '', '', [['too few', 71]]);
    expect(lines.map((line) => [line.tier, line['extra orders'], line.low, line.conclusion])).toEqual([
      ['Core', 14, null, "can't be concluded: too few"],
      ['Next', null, null, "can't be concluded: no untouched members"],
      ['Old', null, null, 'nobody touched'],
      ['all', 14, 5.24, 'more orders than without the campaign'],
    ]);
    expect(sentences).toEqual([
      'Whether orders can still be returned is not known: give the setting campaign end.',
      'Whether these orders would have come anyway is not known, and they are in no sum of extra orders: Next. Leave some of their members untouched next time.',
      'Tiers with fewer than 71 touched or untouched members have no interval.',
      'The untouched were not drawn by lot: the difference also holds whatever made them be left out. Next time use a hold-out list.',
      'Not known from these figures: whether orders were only brought forward.',
    ]);
    expect(review(rows, '', '', [['随机抽取', '是']]).sentences.join()).not.toContain('drawn by lot');
  });

  it('is provisional up to and including the last day of returns', () => {
    const on = (day: string, ...settings: unknown[][]): boolean =>
      String(review(core, '', day, [['campaign end', '2026-11-11'], ...settings]).sentences[0]).startsWith(
        'Provisional',
      );
    // By hand: 7 days after November 11 is November 18.
    expect([on('2026-11-18'), on('2026-11-19'), on('')]).toEqual([true, false, true]);
    expect([on('2026-11-11', ['return days', 0]), on('2026-11-12', ['return days', 0])]).toEqual([true, false]);
  });

  it('gives no cost per extra order where there are none, and one cost for all', () => {
    const none = review(members('A', [10, 30], [10, 30]), [['A', 5, 100]]).lines[0];
    expect([none['extra orders'], none['cost per extra order']]).toEqual([0, null]);
    const all = review(core, '', '', [['total cost', 280]]).lines;
    expect(all.map((line) => [line.cost, line['cost per extra order']])).toEqual([
      [null, null],
      [280, 20],
    ]);
  });

  it('reads a plan with headers in any order, in Chinese too, and tiers that only the plan has', () => {
    const { lines } = review(core, [
      ['費用', '層級', '計畫'],
      [140, 'Core', 70],
      [60, 'Next', 10],
      [200, '合計', 80],
    ]);
    expect(lines.map((line) => [line.tier, line.touched, line['planned orders'], line.cost])).toEqual([
      ['Core', 70, 70, 140],
      ['Next', 0, 10, 60],
      ['all', 70, 80, 200],
    ]);
  });

  it('sets members, buyers and revenue beside their plan, where the table plans them', () => {
    const rows = [
      ['a', 'Core', 'yes', 2, 30.5],
      ['b', 'Core', 'yes', 0, 0],
      ['c', 'Core', 'no', 1, 10],
    ];
    const table = [
      ['tier', 'planned members', '計畫購買人數', 'orders', '计划销售额', 'cost'],
      ['Core', 4, 2, 4, '61.00', 9],
    ];
    const { lines } = review(rows, table);
    // Two of four touched, one buyer of two, two orders of four, 30.50 of 61.00.
    for (const line of [lines[0], lines[1]]) {
      expect(line).toMatchObject({
        'planned members': 4,
        touched: 2,
        '% of planned members': 0.5,
        'planned buyers': 2,
        'actual buyers': 1,
        '% of planned buyers': 0.5,
        'planned orders': 4,
        'actual orders': 2,
        '% of plan': 0.5,
        'planned revenue': 61,
        'actual revenue': 30.5,
        '% of planned revenue': 0.5,
        cost: 9,
      });
    }
    // Nothing is known of revenue where nobody passes what was spent.
    const without = review(
      rows.map((row) => row.slice(0, 4)),
      table,
    );
    expect(without.lines[0]).toMatchObject({
      'planned revenue': 61,
      'actual revenue': null,
      '% of planned revenue': null,
    });
  });

  /** Everybody's orders last year and this year, as small numbers. */
  const YEARS = [
    [7, 19],
    [0, 8],
    [3, 11],
    [2, 1],
    [1, 0],
    [34, 44],
    [37, 55],
    [8, 16],
    [0, 46],
    [20, 34],
  ];
  /** `unit` 1: every order was of 1. The money is given where it is. */
  const lastYear = (touched: string[], setting: unknown[], unit?: [now: number, before: number]) => {
    const [headers, ...body] = formula(uplift, [
      column(...YEARS.map((_, i) => `m${i}`)),
      column(...YEARS.map(() => 'Core')),
      column(...touched),
      column(...YEARS.map(([, now]) => now)),
      unit && column(...YEARS.map(([, now]) => now * unit[0])),
      undefined,
      undefined,
      column(...YEARS.map(([before]) => before)),
      ...(unit ? [column(...YEARS.map(([before]) => before * unit[1]))] : []),
      [['too few', 2], setting],
    ]);
    return { line: Object.fromEntries(headers.map((name, i) => [name, rounded(body[0][i])])), body };
  };

  it('compares with the same weeks last year where nobody was left untouched', () => {
    // R 4.2.2: t.test(c(19,8,11,1,0,44,55,16,46,34) - c(7,0,3,2,1,34,37,8,0,20)): mean 12.2, interval 2.70492634 to 21.69507366.
    const { line, body } = lastYear(new Array(10).fill('yes'), ['compare', 'last year']);
    expect(line['orders per 100 touched']).toBe(2340);
    expect(line['orders per 100 touched last year']).toBe(1120);
    expect(line['difference per 100']).toBe(1220);
    expect([line.low, line.high]).toEqual([270.49, 2169.51]);
    expect(line['extra orders']).toBe(122);
    expect(line.conclusion).toBe('more orders than without the campaign');
    expect(body.map(([first]) => first)).toContain(
      'Compared with the same members in the same weeks last year: whatever else has changed since then is in the difference as well.',
    );
    expect(body.map(([first]) => String(first)).join()).not.toContain('Leave some');
  });

  it("sets the touched's change since last year beside the untouched's", () => {
    // The first five touched: 39 now, 13 before, change 26 of 5; the others 195 now, 99 before, change 96 of 5.
    // R 4.2.2: t.test(c(12,8,8,-1,-1), c(10,18,8,46,14)): 5.2 and 19.2, interval -32.87458302 to 4.87458302.
    const touched = [...new Array(5).fill('yes'), ...new Array(5).fill('no')];
    const { line, body } = lastYear(touched, ['compare', 'both']);
    expect(line['orders per 100 touched']).toBe(780);
    // 13 ÷ 5 of their own last year, and 96 ÷ 5 more as the untouched.
    expect(line['orders per 100 expected']).toBe(2180);
    expect(line['difference per 100']).toBe(-1400);
    expect([line.low, line.high]).toEqual([-3287.46, 487.46]);
    expect(line['extra orders']).toBe(-70);
    expect(line).not.toHaveProperty('extra value');
    expect(body.map(([first]) => first)).toContain(
      'The untouched were not drawn by lot: the difference is right only if the orders of both would have changed alike since last year.',
    );
  });

  it('gives extra value beside last year where the money of both is known', () => {
    // Every order was of 1 in both years, so the R figures above hold for money: 12.2 (2.70492634 to 21.69507366) × 10.
    const alone = lastYear(new Array(10).fill('yes'), ['compare', 'last year'], [1, 1]).line;
    expect(alone).toMatchObject({ 'extra value': 122, 'extra value low': 27.05, 'extra value high': 216.95 });
    // 5.2 − 19.2 = −14 (−32.87458302 to 4.87458302), × 5 touched.
    const touched = [...new Array(5).fill('yes'), ...new Array(5).fill('no')];
    const both = lastYear(touched, ['compare', 'both'], [1, 1]).line;
    expect(both).toMatchObject({ 'extra value': -70, 'extra value low': -164.37, 'extra value high': 24.37 });
    // By hand: 234 now at 1.5, 112 before at 0.25: 351 − 28. Money of one decimal and of two are set off exactly.
    expect(lastYear(new Array(10).fill('yes'), ['compare', 'last year'], [1.5, 0.25]).line['extra value']).toBe(323);
  });

  it('lists a hold-out before the campaign, when nobody was touched and nobody has ordered', () => {
    const list = formula(uplift, [
      column(3, 10, 2, 1),
      column('Core', 'Core', 'Core', 'Core'),
      '',
      '',
      [
        ['show', 'hold-out'],
        ['hold-out share', 1],
      ],
    ]);
    // All of them, and 2 before 10.
    expect(list.slice(1)).toEqual(['1', '2', '3', '10'].map((id) => ['Core', id]));
    expect(refusal(uplift, column(1, 2), column('A', 'A'))).toMatch(/^UPLIFT: orders is missing/);
  });

  it('asks for the orders of last year where it needs them', () => {
    const rows = columns(core);
    expect(refusal(uplift, ...rows, '', '', '', [['compare', 'both']])).toMatch(/^UPLIFT: orders_before is missing/);
    expect(refusal(uplift, ...rows, '', '', '', [['compare', '去年同期']])).toMatch(/orders_before is missing/);
  });

  it('draws a hold-out list by lot within each tier', () => {
    const rows = [...members('A', [40, 0], [10, 0]), ...members('B', [3, 0], [0, 0]), ...members('C', [1, 0], [0, 0])];
    const list = (...settings: unknown[][]): unknown[][] =>
      formula(uplift, [...columns(rows), '', '', '', [['show', 'hold-out'], ...settings]]);
    const drawn = list();
    expect(drawn[0]).toEqual(['tier', 'member']);
    // By hand: 10 % of 50; of three at least one; nobody of a single one.
    expect(drawn.slice(1).map(([tier]) => tier)).toEqual(['A', 'A', 'A', 'A', 'A', 'B']);
    expect(list()).toEqual(drawn);
    expect(list(['seed', 2])).not.toEqual(drawn);
    const all = list(['留出比例', '100%']);
    expect(
      all
        .slice(1)
        .map(([, member]) => member)
        .sort(),
    ).toEqual(rows.map(([member]) => member).sort());
    expect(list(['hold-out share', 0])).toHaveLength(1);
    const turned = formula(uplift, [...columns([...rows].reverse()), '', '', '', [['show', 'hold-out']]]);
    expect(turned).toEqual(drawn);
  });

  it('draws about the share that it is given, whatever the ids look like', () => {
    const ids = Array.from({ length: 2000 }, (_, i) => [
      `M-${String(i).padStart(6, '0')}`,
      'A',
      i % 2 ? 'yes' : 'no',
      0,
    ]);
    const drawn = formula(uplift, [
      ...columns(ids),
      '',
      '',
      '',
      [
        ['show', '留出名单'],
        ['hold-out share', 0.5],
      ],
    ]).slice(1);
    // A fair lot of 1,000 in 2,000 has 500 odd ids, give or take 16 (one standard error).
    const odd = drawn.filter(([, member]) => Number(String(member).slice(-1)) % 2 === 1).length;
    expect(drawn).toHaveLength(1000);
    expect(Math.abs(odd - 500)).toBeLessThan(64);
  });

  it('counts a member who stands twice alike once, and refuses one who differs', () => {
    expect(review([...core, core[0]]).lines).toEqual(review(core).lines);
    expect(refusal(uplift, ...columns([...core, ['Core-0', 'Core', 'no', 1]]))).toBe(
      'UPLIFT: member, row 151: "Core-0" stands twice with different values. Keep one row a member.',
    );
  });

  it('leaves out blanks and says how many, or takes them for no', () => {
    const rows = [
      ['a', 'A', 'yes', 1],
      ['b', '', '', 1],
      ['c', 'A', 'no', ''],
    ];
    expect(review(rows).sentences.slice(-1)).toEqual([
      'Rows left out because of a blank: 2. If a blank means no, set blank to no.',
    ]);
    const { lines } = review(rows, '', '', [['blank', 'no']]);
    expect(lines.map((line) => [line.tier, line.touched, line.untouched])).toEqual([
      ['A', 1, 1],
      ['(no tier)', 0, 1],
      ['all', 1, 2],
    ]);
  });

  it('refuses a plan that it can not read', () => {
    const bad = (...rows: unknown[][]): string => refusal(uplift, ...columns(core), '', rows);
    expect(bad(['Core', 70, 1], ['Next', 'many', 1])).toMatch(/plan, row 2: "many" is not a number/);
    expect(bad(['Core', 70, 1], ['Core', 1, 1])).toMatch(/plan, row 2: the group "Core" stands twice/);
    expect(bad(['Core', -1, 1])).toMatch(/plan, row 1: "-1" is negative/);
  });

  it('reconciles: tiers add up to all, in any order of rows', () => {
    const member = fc.tuple(fc.constantFrom('A', 'B', ''), fc.boolean(), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(member, { minLength: 2, maxLength: 40 }), (list) => {
        const rows = list.map(([tier, touched, orders], i) => [`M${i}`, tier, touched, orders]);
        const table = formula(uplift, columns(rows));
        const end = table.findIndex(([first]) => first === 'all');
        const body = table.slice(1, end);
        for (const place of [1, 2, 3]) {
          expect(body.reduce((sum, row) => sum + (row[place] as number), 0)).toBe(table[end][place]);
        }
        const extra = body.reduce((sum, row) => sum + ((row[9] as number) ?? 0), 0);
        expect(Math.abs(extra - ((table[end][9] as number) ?? 0))).toBeLessThan(1e-9);
        expect(formula(uplift, columns([...rows].reverse()))).toEqual(table);
      }),
    );
  });
});
