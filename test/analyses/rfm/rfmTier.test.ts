import { describe, expect, test } from 'vitest';
import { rfmTier } from '../../../src/analyses/rfm/index.ts';
import { rfmTiers } from '../../../src/analyses/rfm/rfmTiers.ts';
import { type Scheme, TIER_NAMES, TIERS } from '../../../src/analyses/rfm/tiers.ts';
import { LANGUAGES } from '../../../src/engine/language.ts';
import { column, firstColumn, formula, refusal } from '../formula.ts';

/** The tiers of all 125 cells, by code. */
function tiersOf(scheme: Scheme): Map<string, string> {
  const codes = Array.from({ length: 125 }, (_, i) => [
    1 + Math.floor(i / 25),
    1 + (Math.floor(i / 5) % 5),
    1 + (i % 5),
  ]);
  const digit = (place: number) => Int8Array.from(codes, (code) => code[place]);
  const ones = new Float64Array(125).fill(1);
  const scores = { r: digit(0), f: digit(1), m: digit(2), cuts: { r: [], f: [], m: [] }, counted: 125 };
  const measures = { recencyDays: ones, orders: ones, spent: ones };
  const { codes: places, tiers } = rfmTiers(measures, scores, { scheme, high: 'average score', limits: {} });
  return new Map(codes.map((code, i) => [code.join(''), TIER_NAMES.en[tiers[places[i]]]]));
}

/** One row a member whose scores are what the digits say: own cuts 1, 2, 3, 4 for all three. */
const OWN = [
  ['recency', 'days', '', '', ''],
  ['r_cuts', 1, 2, 3, 4],
  ['f_cuts', 1, 2, 3, 4],
  ['m_cuts', 1, 2, 3, 4],
];
const tiersOfCodes = (codes: string[], ...settings: unknown[][]) =>
  firstColumn(
    rfmTier,
    codes.map((code) => [6 - Number(code[0])]),
    codes.map((code) => [Number(code[1])]),
    codes.map((code) => [Number(code[2])]),
    '',
    [...OWN, ...settings].map((row) => Object.assign(new Array(8).fill(''), row)),
  );

describe('scheme eleven', () => {
  test('names the cells of R from 5 to 1 by FM from 1 to 5', () => {
    const tiers = tiersOf('eleven');
    const table = [5, 4, 3, 2, 1].map((r) => [1, 2, 3, 4, 5].map((fm) => tiers.get(`${r}${fm}${fm}`)));
    // Our own table, spelt out: no source gives these cells.
    expect(table).toEqual([
      ['New', 'Potential', 'Potential', 'Loyal', 'Champions'],
      ['Promising', 'Potential', 'Potential', 'Loyal', 'Champions'],
      ['About to sleep', 'About to sleep', 'Needs attention', 'Loyal', 'Loyal'],
      ['Hibernating', 'Hibernating', 'At risk', 'At risk', "Can't lose"],
      ['Lost', 'Hibernating', 'At risk', "Can't lose", "Can't lose"],
    ]);
  });

  test('averages F and M and rounds halves up', () => {
    const tiers = tiersOf('eleven');
    expect([tiers.get('112'), tiers.get('121'), tiers.get('111')]).toEqual(['Hibernating', 'Hibernating', 'Lost']);
    expect([tiers.get('545'), tiers.get('535'), tiers.get('534')]).toEqual(['Champions', 'Loyal', 'Loyal']);
  });

  test('names every cell, with exactly its eleven names', () => {
    expect(new Set(tiersOf('eleven').values())).toEqual(new Set(TIERS.eleven.map((tier) => TIER_NAMES.en[tier])));
  });
});

describe('scheme five-by-five', () => {
  test('uses R and F only, and has exactly ten names', () => {
    const tiers = tiersOf('five-by-five');
    expect(new Set(tiers.values()).size).toBe(10);
    for (const [code, tier] of tiers) expect(tiers.get(`${code[0]}${code[1]}1`)).toBe(tier);
  });

  test('is the grid of R and F that RFM notebooks share', () => {
    // [1-2][1-2] hibernating, [1-2][3-4] at risk, [1-2]5 can't lose, 3[1-2] about to sleep, 33 need attention,
    // [3-4][4-5] loyal, 41 promising, 51 new, [4-5][2-3] potential, 5[4-5] champions.
    const tiers = tiersOf('five-by-five');
    const row = (r: number) => [1, 2, 3, 4, 5].map((f) => tiers.get(`${r}${f}3`)).join(' · ');
    expect([5, 4, 3, 2, 1].map(row)).toEqual([
      'New · Potential · Potential · Champions · Champions',
      'Promising · Potential · Potential · Loyal · Loyal',
      'About to sleep · About to sleep · Needs attention · Loyal · Loyal',
      "Hibernating · Hibernating · At risk · At risk · Can't lose",
      "Hibernating · Hibernating · At risk · At risk · Can't lose",
    ]);
  });
});

describe('scheme eight', () => {
  const days = column(10, 20, 30, 100);
  const orders = column(1, 2, 3, 10);
  const spent = column(100, 50, 20, 30);
  const eight = (...settings: unknown[][]) =>
    formula(
      rfmTier,
      [days, orders, spent, '', [['scheme', 'eight', ''], ['recency', 'days', ''], ...settings]],
      'zh-Hans',
    ).map((row) => row[0]);

  test('high by score: at or above the average score of all', () => {
    // Scores by quintiles are 5421 in R, 1245 in F and 5412 in M; each averages 3.
    expect(eight()).toEqual(['重要发展', '重要发展', '一般保持', '一般保持']);
  });

  test('high by average value: days at most, orders and money at least the average (40, 4, 50)', () => {
    expect(eight(['high', 'average value', ''])).toEqual(['重要发展', '重要发展', '一般发展', '一般保持']);
    expect(eight(['high', '平均值', ''], ['show', 'cuts', ''])).toEqual(['r_limit', 'f_limit', 'm_limit']);
  });

  test('high by median (25, 2.5, 40)', () => {
    expect(eight(['high', 'median', ''])).toEqual(['重要发展', '重要发展', '一般保持', '一般保持']);
  });

  test('own limits: a value at the limit is high, in all three', () => {
    expect(eight(['r_limit', 30, ''], ['f_limit', 3, ''], ['m_limit', 20, ''])).toEqual([
      '重要发展',
      '重要发展',
      '重要价值',
      '重要保持',
    ]);
  });

  test('money equal to a limit in decimals is high, whatever 1.1 × 100 is in binary', () => {
    const limits = (most: number) => [
      ['scheme', 'eight'],
      ['recency', 'days'],
      ['r_limit', 1],
      ['f_limit', 1],
      ['m_limit', most],
    ];
    const codes = (spent: number) => firstColumn(rfmTier, 1, 1, column(spent)[0][0], '', limits(spent))[0];
    for (const spent of [1.1, 0.29, 1.15, 8.21, 77.99]) expect(codes(spent), String(spent)).toBe('Key · valuable');
  });

  test('own limits judge a single row', () => {
    const settings = [
      ['scheme', 'eight'],
      ['r_limit', 30],
      ['f_limit', 3],
      ['m_limit', 20],
    ];
    expect(firstColumn(rfmTier, '2026-10-02', 3, 19.99, '2026-11-01', settings)).toEqual(['General · valuable']);
    expect(refusal(rfmTier, '2026-10-02', 3, 19.99, '2026-11-01', settings.slice(0, 3))).toMatch(
      /one row can't be compared/,
    );
    expect(
      refusal(rfmTier, days, orders, spent, [
        ['recency', 'days'],
        ['scheme', 'eight'],
        ['high', 'own limits'],
      ]),
    ).toMatch(/^RFM_TIER: high: "own limits" can't be used/);
  });

  test('has the eight cells 八类: value, keep, develop and win back, key or general', () => {
    expect(TIERS.eight.map((tier) => `${tier} ${TIER_NAMES['zh-Hans'][tier]}`)).toEqual([
      '111 重要价值',
      '011 重要保持',
      '101 重要发展',
      '001 重要挽留',
      '110 一般价值',
      '010 一般保持',
      '100 一般发展',
      '000 一般挽留',
    ]);
  });
});

describe('own tiers', () => {
  test('segments are tried in their order, a blank score is any, the rest is otherwise', () => {
    const given = tiersOfCodes(
      ['555', '545', '511', '155', '111'],
      ['segment', 'best', '4-5', '4–5', '5'],
      ['segment', 'fresh', '4+'],
      ['segment', 'big', '', '', '5'],
      ['otherwise', 'rest'],
    );
    expect(given).toEqual(['best', 'best', 'fresh', 'big', 'rest']);
  });

  test('cells go before segments; two digits stand for R and F', () => {
    const given = tiersOfCodes(
      ['555', '554', '111', '112', '333'],
      ['segment', 'all'],
      ['cell', 'top', 555],
      ['cell', 'poor', '11,12'],
    );
    expect(given).toEqual(['top', 'all', 'poor', 'poor', 'all']);
  });

  test('without otherwise the rest is blank', () => {
    expect(tiersOfCodes(['555', '111'], ['cell', 'top', 555])).toEqual(['top', null]);
  });

  test('a span that the sheet turned into a date is turned back: 4-5 typed is the 5th of April', () => {
    const asDate = new Date(Date.UTC(2026, 3, 5));
    expect(tiersOfCodes(['555', '455', '355'], ['segment', 'best', asDate], ['otherwise', 'rest'])).toEqual([
      'best',
      'best',
      'rest',
    ]);
  });

  test('refuses a code or a span that is none', () => {
    // A name without any code would name nobody.
    expect(() => tiersOfCodes(['555', '111'], ['cell', 'top'])).toThrow(/cell: the cell is blank but is needed here/);
    expect(() => tiersOfCodes(['555', '111'], ['cell', 'top', '5555'])).toThrow(
      'RFM_TIER: cell: "5555" can\'t be used. Possible: 555, 55',
    );
    expect(() => tiersOfCodes(['555', '111'], ['segment', 'top', 'high'])).toThrow(
      'RFM_TIER: segment: "high" can\'t be used',
    );
    expect(() => tiersOfCodes(['555', '111'], ['segment', '', '5'])).toThrow('RFM_TIER: segment: the cell is blank');
  });
});

describe('RFM_TIER', () => {
  test('shows code, digits and cuts like RFM_SCORE', () => {
    const args = (show: string) => [
      column(1, 2),
      column(1, 2),
      column(1, 2),
      '',
      [
        ['recency', 'days'],
        ['show', show],
      ],
    ];
    expect(formula(rfmTier, args('code'))).toEqual([[511], [155]]);
    expect(formula(rfmTier, args('digits'))).toEqual([
      [5, 1, 1],
      [1, 5, 5],
    ]);
    expect(formula(rfmTier, args('cuts'))[0]).toEqual(['r_cuts', 1.2, 1.4, 1.6, 1.8]);
  });

  test('refuses the schemes of five levels with another number of levels', () => {
    expect(
      refusal(rfmTier, column(1, 2), column(1, 2), column(1, 2), [
        ['bins', 4],
        ['recency', 'days'],
      ]),
    ).toBe('RFM_TIER: bins: "4" can\'t be used. Possible: scheme eleven: bins 5');
  });

  test('has every tier of every scheme in every language', () => {
    for (const language of LANGUAGES) {
      for (const tier of Object.values(TIERS).flat())
        expect(TIER_NAMES[language][tier], `${language} ${tier}`).toBeTruthy();
    }
  });
});

describe('RFM_TIER by ranges', () => {
  const own = [
    ['scheme', 'ranges', '', '', ''],
    ['r_cuts', 10, 20, 30, 40],
    ['f_cuts', 1, 2, 3, 4],
    ['m_cuts', 10, 20, 30, 40],
    ['recency', 'days', '', '', ''],
  ];
  const tierOf = (code: string): unknown => {
    const [r, f, m] = [...code].map(Number);
    return formula(rfmTier, [55 - 10 * r, f, 10 * m - 5, undefined, own])[0][0];
  };

  test.each([
    ['555', 'Champions'],
    ['444', 'Champions'],
    ['355', 'Loyal'],
    ['254', 'Loyal'],
    ['511', 'Potential'],
    ['322', 'Potential'],
    ['222', 'Needs attention'],
    ['211', 'About to sleep'],
    ['144', 'At risk'],
    ['155', 'At risk'],
    ['111', 'Lost'],
    ['121', 'Lost'],
    ['415', 'Others'],
  ])('%s is %s, first match of the rfm package of R 0.2.2, rfm_segment', (code, tier) => {
    expect(tierOf(code)).toBe(tier);
  });

  test('refuses other bins than five', () => {
    expect(
      refusal(rfmTier, column(1, 2), column(1, 2), column(1, 2), undefined, [
        ['recency', 'days'],
        ['scheme', 'ranges'],
        ['bins', 4],
      ]),
    ).toMatch(/^RFM_TIER: bins: "4"/);
  });
});

describe('RFM with the average order instead of the sum', () => {
  test('divides money by orders, and leaves members without orders blank', () => {
    const columns = [column(5, 5, 5, 5), column(1, 10, 2, 0), column(30, 40, 50, 60)];
    const settings = [
      ['recency', 'days', ''],
      ['monetary', 'mean', ''],
      ['m_cuts', 10, 25],
      ['r_cuts', 1, ''],
      ['f_cuts', 1, ''],
      ['show', 'digits', ''],
    ];
    // By hand: 30 ÷ 1 lies above 25, 40 ÷ 10 below 10, 50 ÷ 2 is equal to 25 and stays below it.
    expect(formula(rfmTier, [...columns, undefined, settings]).map((row) => row[2])).toEqual([3, 1, 2, null]);
  });
});
