import { describe, expect, it } from 'vitest';
import { funnel } from '../../../src/analyses/funnel/index.ts';
import { rangeOf } from '../events/columns.ts';
import { formula, refusal } from '../formula.ts';

const SHOP = [
  'ann view 2026-10-01T09:00',
  'ann cart 2026-10-01T09:04',
  'ann pay 2026-10-01T09:10',
  'bob view 2026-10-02T20:15',
  'bob cart 2026-10-02T20:17',
  'cat view 2026-10-02T20:15',
  'dan cart 2026-10-05T10:00',
];
/** Beside each row: the price and the channel. */
const PROPERTIES = [
  ['price', 'channel'],
  [20, 'ad'],
  [120, 'ad'],
  [120, 'ad'],
  [80, 'mail'],
  [80, 'mail'],
  [80, ''],
  [300, 'ad'],
];
const MEMBERS = [
  ['plan', 'user id'],
  ['gold', 'ann'],
  ['free', 'bob'],
];
const columns = [0, 1, 2].map((index) => rangeOf(SHOP, index));
const STEPS = [['view'], ['cart'], ['pay']];

/** Members at each step. */
const counts = (steps: unknown[][], ...rest: unknown[]): unknown[] =>
  formula(funnel, [...columns, steps, ...rest])
    .slice(1)
    .map((row) => row[2]);

describe('FUNNEL', () => {
  it('shows members, shares and seconds from the previous step', () => {
    // cart: 240 and 120 seconds; pay: 360 seconds.
    expect(formula(funnel, [...columns, STEPS])).toEqual([
      ['step', 'event', 'members', '% of first', '% of previous', 'mean seconds', 'median seconds'],
      [1, 'view', 3, 1, null, null, null],
      [2, 'cart', 2, 2 / 3, 2 / 3, 180, 180],
      [3, 'pay', 1, 1 / 3, 1 / 2, 360, 360],
    ]);
  });

  it('takes steps from a row or a column, with blank rows', () => {
    expect(counts([['view', 'cart', 'pay']])).toEqual([3, 2, 1]);
    expect(counts([['view'], [''], ['cart'], ['pay'], ['']])).toEqual([3, 2, 1]);
    expect(counts([['*'], ['cart']])).toEqual([4, 2]);
  });

  it('shows blanks for shares of nobody', () => {
    const table = formula(funnel, [...columns, STEPS, [['from', '2026-10-06']]]);
    expect(table.slice(1).map((row) => row.slice(2))).toEqual([
      [0, null, null, null, null],
      [0, null, null, null, null],
      [0, null, null, null, null],
    ]);
  });

  it('lists the members with the time of each step', () => {
    const table = formula(funnel, [...columns, [['cart'], ['pay']], [['show', 'members']]]);
    expect(table.map((row) => row.slice(1, 3))).toEqual([
      ['step', 'member'],
      [1, 'ann'],
      [2, 'ann'],
      [1, 'bob'],
      [1, 'dan'],
    ]);
    expect(table[1][3]).toEqual({ moment: Date.UTC(2026, 9, 1, 9, 4) });
  });

  it('reads settings in three languages and whatever order', () => {
    const english = formula(funnel, [
      ...columns,
      STEPS,
      [
        ['order', 'any', ''],
        ['window', 2, 'minutes'],
      ],
    ]);
    const chinese = formula(funnel, [
      ...columns,
      STEPS,
      [
        ['視窗期', '2 分鐘', ''],
        ['順序', '任意順序', ''],
      ],
    ]);
    expect(chinese).toEqual(english);
    expect(english.slice(1).map((row) => row[2])).toEqual([4, 1, 0]);
  });

  it.each([
    ['ordered', ['in order', '按順序']],
    ['strict', ['strict order', 'Exact order', '严格顺序', '嚴格']],
    ['any', ['any order', 'unordered', '任意', '不限顺序', '不限順序']],
  ])('knows the order %s by other words', (order, words) => {
    const table = formula(funnel, [...columns, STEPS, [['order', order]]]);
    for (const word of words) expect(formula(funnel, [...columns, STEPS, [['order', word]]])).toEqual(table);
  });

  it('says that there are no rows where nobody has a time', () => {
    const [member, event, time] = columns;
    const blank = time.map(() => ['']);
    expect(refusal(funnel, member, event, blank, STEPS)).toMatch(/no rows with data/);
    expect(refusal(funnel, blank, event, time, STEPS)).toMatch(/no rows with data/);
  });

  it('has headers in the language of the file', () => {
    expect(formula(funnel, [...columns, STEPS], 'zh-Hans')[0].slice(0, 4)).toEqual([
      '步骤',
      '事件',
      '会员数',
      '占第一步',
    ]);
    expect(formula(funnel, [...columns, STEPS], 'zh-Hant')[0].slice(0, 4)).toEqual([
      '步驟',
      '事件',
      '會員數',
      '占第一步',
    ]);
  });

  it('tests conditions on the columns beside the rows', () => {
    const dear = (test: string, price: unknown) =>
      counts(
        [
          ['view', '', '', ''],
          ['cart', 'price', test, price],
        ],
        PROPERTIES,
      );
    expect(dear('≥', 100)).toEqual([3, 1]);
    expect(dear('>=', '80')).toEqual([3, 2]);
    expect(dear('is', 80)).toEqual([3, 1]);
    expect(dear('one of', '80|120')).toEqual([3, 2]);
    expect(
      counts(
        [
          ['view', 'Channel', 'is set', ''],
          ['cart', '', '', ''],
        ],
        PROPERTIES,
      ),
    ).toEqual([2, 2]);
  });

  it('tests conditions on the table of members, who may be missing there', () => {
    const plan = (test: string, value: string) =>
      counts(
        [
          ['view', 'plan', test, value],
          ['cart', '', '', ''],
        ],
        undefined,
        MEMBERS,
      );
    expect(plan('is', 'gold')).toEqual([1, 1]);
    expect(plan('is not', 'gold')).toEqual([2, 1]);
    expect(plan('is not set', '')).toEqual([1, 0]);
  });

  it('filters every row first', () => {
    expect(
      counts(STEPS, PROPERTIES, [
        ['filter', 'channel', 'is', 'ad'],
        ['filter', 'time', '<', '2026-10-02'],
      ]),
    ).toEqual([1, 1, 1]);
    expect(counts(STEPS, [['filter', 'member', 'is not', 'ann']])).toEqual([2, 1, 0]);
  });

  it('keeps 007 and 7 apart', () => {
    const rows = ['007 view 2026-10-01T09:00', '7 cart 2026-10-01T09:05'];
    const table = formula(funnel, [0, 1, 2].map((index) => rangeOf(rows, index)).concat([[['view'], ['cart']]]));
    expect(table.slice(1).map((row) => row[2])).toEqual([1, 0]);
  });

  it('says what is wrong, where, and how to mend it', () => {
    expect(refusal(funnel, ...columns, [['view'], ['kart']])).toBe(
      'FUNNEL: steps: the event "kart" occurs nowhere in the data. Did you mean "cart", "pay"?',
    );
    expect(refusal(funnel, ...columns, STEPS, [['windo', '7 days']])).toMatch(/there is no setting "windo".*"window"/);
    expect(refusal(funnel, ...columns, STEPS, PROPERTIES.slice(1))).toMatch(/^FUNNEL: properties has 7 rows/);
    expect(refusal(funnel, ...columns, STEPS, PROPERTIES, [['filter', 'chanel', 'is', 'ad']])).toMatch(
      /^FUNNEL: filter: there is no column "chanel".*"channel"/,
    );
    expect(refusal(funnel, ...columns, STEPS, PROPERTIES, [['filter', 'channel', 'was', 'ad']])).toMatch(
      /"was" is not known/,
    );
    expect(refusal(funnel, ...columns, STEPS, [['timezone', 'Mars/Olympus']])).toMatch(/"Mars\/Olympus" is not known/);
  });
});
