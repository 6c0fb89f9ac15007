import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handoverList } from '../../../src/analyses/handoverList/index.ts';
import { column, formula, refusal } from '../formula.ts';

type Row = readonly unknown[];
const AS_OF = '2026-11-01';
const args = (rows: readonly Row[], width = 4) =>
  Array.from({ length: width }, (_, place) => rows.map((row) => [row[place] ?? '']));
const run = (rows: readonly Row[], ...settings: unknown[][]) =>
  formula(handoverList, [...args(rows), AS_OF, ...(settings.length > 0 ? [pad(settings)] : [])]).slice(1);
const pad = (settings: unknown[][]) => settings.map((row) => [...row, '', '', ''].slice(0, 4));
/** Owner by member. */
const owners = (rows: readonly Row[], ...settings: unknown[][]) =>
  Object.fromEntries(run(rows, ...settings).map(([owner, member]) => [member, owner]));

const LI_WANG = [
  ['sales', 'Li'],
  ['sales', 'Wang'],
];

describe('HANDOVER_LIST deals members without an owner', () => {
  const rows = [
    ['M5', 'Weak intent'],
    ['M2', 'Strong intent'],
    ['M4', 'Medium intent'],
    ['M1', 'Strong intent'],
    ['M3', 'Strong intent'],
    ['M6', ''],
  ];

  test('in turn, by tier and then by id; who has no tier comes last', () => {
    // By hand: M1 Li, M2 Wang, M3 Li, M4 Wang, M5 Li, M6 Wang.
    expect(owners(rows, ...LI_WANG)).toEqual({ M1: 'Li', M2: 'Wang', M3: 'Li', M4: 'Wang', M5: 'Li', M6: 'Wang' });
  });

  test('ids that are numbers are dealt and listed as people count: 2 before 10', () => {
    const numbered = [10, 2, 1].map((id) => [id, 'Strong intent']);
    expect(run(numbered, ...LI_WANG).map(([owner, member]) => [owner, member])).toEqual([
      ['Li', '1'],
      ['Li', '10'],
      ['Wang', '2'],
    ]);
  });

  test('names in one row, and capacities: who is full is left out, at last nobody has room', () => {
    expect(owners(rows, ['销售', 'Li', 'Wang'])).toEqual(owners(rows, ...LI_WANG));
    const capped = run(rows, ['sales', 'Li', 1], ['sales', 'Wang', 3]);
    expect(capped.map(([owner, member, , , , , , assignment]) => [owner, member, assignment])).toEqual([
      ['Li', 'M1', 'new'],
      ['Wang', 'M2', 'new'],
      ['Wang', 'M3', 'new'],
      ['Wang', 'M4', 'new'],
      [null, 'M5', 'nobody has room'],
      [null, 'M6', 'nobody has room'],
    ]);
  });

  test('owners are kept, count toward the capacity, and may have more than that', () => {
    const kept = [
      ['M1', 'Strong intent', ' li '],
      ['M2', 'Weak intent', 'Li'],
      ['M3', 'Strong intent'],
      ['M4', 'Strong intent'],
      ['M5', 'Strong intent', 'Zhao'],
    ];
    expect(owners(kept, ['sales', 'Li', 3], ['sales', 'Wang', ''])).toEqual({
      M1: 'Li',
      M2: 'Li',
      M3: 'Li',
      M4: 'Wang',
      M5: 'Zhao',
    });
    expect(owners(kept, ['sales', 'Li', 1], ['sales', 'Wang', ''])).toMatchObject({
      M1: 'Li',
      M2: 'Li',
      M3: 'Wang',
      M4: 'Wang',
    });
  });

  test('fewest first: each to who has the fewest, of several to the first named', () => {
    const some = [['K1', 'Weak intent', 'Li'], ['K2', 'Weak intent', 'Li'], ...rows];
    // By hand: Wang has none, so M1 and M2 go there; then both have 2, and it goes in turn from Li.
    expect(owners(some, ...LI_WANG, ['deal', 'fewest first'])).toMatchObject({
      M1: 'Wang',
      M2: 'Wang',
      M3: 'Li',
      M4: 'Wang',
      M5: 'Li',
      M6: 'Wang',
    });
  });

  test('without sales people nobody takes over; capacity 0 takes nobody', () => {
    expect(
      owners([
        ['a', 'Strong intent'],
        ['b', 'Strong intent', 'Li'],
      ]),
    ).toEqual({ a: null, b: 'Li' });
    expect(owners([['a', 'Strong intent']], ['sales', 'Li', 0])).toEqual({ a: null });
    const why = (...settings: unknown[][]) => run([['a', 'Strong intent']], ...settings)[0][7];
    expect(why()).toBe('name sales people in the settings');
    expect(why(['sales', 'Li', 0])).toBe('nobody has room');
  });
});

describe('HANDOVER_LIST, contacts', () => {
  const contact = (last: unknown, ...settings: unknown[][]) =>
    run([['a', 'Strong intent', 'Li', last]], ...settings)[0].slice(4, 7);
  test.each([
    ['the limit itself is in time', '2026-10-25', ['2026-10-25', 7, 'in time']],
    ['a day more is overdue', '2026-10-24', ['2026-10-24', 8, 'overdue']],
    ['today', '2026-11-01', ['2026-11-01', 0, 'in time']],
  ])('%s', (_, last, expected) => {
    expect(contact(last)).toEqual(expected);
  });

  test('later than as_of has not happened, and the latest of several rows counts', () => {
    const rows = [
      ['a', 'Strong intent', 'Li', '2026-10-20'],
      ['a', '', '', '2026-10-31'],
      ['a', 'Strong intent', 'LI', '2026-11-02'],
    ];
    expect(run(rows)).toEqual([
      ['LI', 'a', 'Strong intent', 'Answer at once, lead to a first order', '2026-10-31', 1, 'in time', 'kept'],
    ]);
    expect(
      run([
        ['a', 'Strong intent', 'Li', '2026-11-02'],
        ['b', 'x', 'Li', '2026-10-31'],
      ])[0].slice(4, 7),
    ).toEqual([null, null, 'never contacted']);
  });

  test('days for all tiers and for one', () => {
    expect(contact('2026-10-29', ['overdue after', '2 days'])[2]).toBe('overdue');
    expect(contact('2026-10-29', ['tier', 'strong', 3])[2]).toBe('in time');
    expect(contact('2026-10-29', ['层级', '强意向', 2], ['逾期天数', '1周'])[2]).toBe('overdue');
    expect(contact('2026-10-20', ['tier', 'weak', 3], ['overdue after', '2 weeks'])[2]).toBe('in time');
  });

  test('without as_of: the day after the latest contact; without a column of contacts all of it is blank', () => {
    const two = [
      ['a', 'Strong intent', 'Li', '2026-10-20'],
      ['b', 'Strong intent', 'Li', '2026-10-30'],
    ];
    expect(formula(handoverList, args(two)).map((row) => row[5])).toEqual(['days since contact', 11, 1]);
    expect(
      formula(handoverList, args(two, 3))
        .slice(1)
        .map((row) => row.slice(4, 7)),
    ).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  });

  test('overdue: who is overdue or was never contacted, the longest wait first', () => {
    const rows = [
      ['a', 'Strong intent', 'Li', '2026-10-30'],
      ['b', 'Strong intent', 'Li', '2026-10-10'],
      ['c', 'Strong intent', 'Li', ''],
      ['d', 'Strong intent', 'Li', '2026-10-01'],
      ['e', 'Strong intent', 'Li', '2026-10-10'],
    ];
    expect(run(rows, ['show', 'overdue']).map(([, member]) => member)).toEqual(['c', 'd', 'b', 'e']);
    expect(refusal(handoverList, ...args(rows, 3), '', '', [['show', 'overdue']])).toMatch(
      /last_contact: is missing|last_contact is missing/,
    );
  });
});

describe('HANDOVER_LIST, order and tactics', () => {
  const rows = [
    ['a', 'Weak intent', 'Wang'],
    ['b', 'To research', 'Li'],
    ['c', 'Strong intent', 'Wang'],
    ['d', 'Medium intent', 'Li'],
  ];
  test('one owner after the other, strong intent first; or all together by tier; or one person only', () => {
    const members = (...settings: unknown[][]) =>
      run(rows, ...settings)
        .map(([, member]) => member)
        .join('');
    expect(members()).toBe('dbca');
    expect(members(['sales', 'Wang'])).toBe('cadb');
    expect(members(['sort', 'tier'])).toBe('cdab');
    expect(members(['owner', 'wang'])).toBe('ca');
    expect(() => run([['a', 'x']], ['owner', 'Wang'])).toThrow(/owner is missing/);
    expect(() => members(['owner', 'Wong'])).toThrow(/owner: "Wong" is not known. Did you mean "Wang"/);
  });

  test.each([
    ['en', 'Strong intent', 'Answer at once, lead to a first order'],
    ['en', 'Weak intent', 'Ask and chat first, offer later'],
    ['zh-Hans', '强意向', '立即跟进，促成首单'],
    ['zh-Hans', '意向', '优惠券、满减、新手特权，限期决定'],
    ['zh-Hans', '弱意向', '先调研、聊天，再转化'],
    ['zh-Hant', '待調研', '先調研、聊天，再轉化'],
    ['zh-Hant', 'Strong intent', '立即跟進，促成首單'],
    ['en', 'Champions', 'Own contact, early access, thanks instead of discounts'],
    ['en', 'Blue', null],
  ] as const)('%s: %s', (language, tier, tactic) => {
    expect(formula(handoverList, [column('a'), column(tier), column('Li')], language)[1][3]).toBe(tactic);
  });

  test('own tiers in order of priority, with tactics of their own', () => {
    const own = [
      ['tier', 'Weak', '', 'Write a card'],
      ['tier', 'strong', '', ''],
    ];
    expect(run(rows, ['sort', 'tier'], ...own).map((row) => row.slice(1, 4))).toEqual([
      ['a', 'Weak intent', 'Write a card'],
      ['c', 'Strong intent', 'Answer at once, lead to a first order'],
      ['d', 'Medium intent', 'Coupon, newcomer benefit, a date to decide by'],
      ['b', 'To research', 'Ask and chat first, offer later'],
    ]);
  });
});

describe('HANDOVER_LIST, owners', () => {
  test('members by tier, new ones, contacts due, room left, in 简体', () => {
    const rows = [
      ['a', '强意向', 'Li', '2026-10-01'],
      ['b', '弱意向', 'Li', '2026-10-31'],
      ['c', '强意向', '', ''],
      ['d', '意向', '', '2026-10-31'],
      ['e', '意向', 'Zhao', ''],
      ['f', '', '', ''],
    ];
    const settings = pad([
      ['显示', '负责人'],
      ['销售', 'Li', 1],
      ['销售', 'Wang', 2],
    ]);
    expect(formula(handoverList, [...args(rows), AS_OF, settings], 'zh-Hans')).toEqual([
      [
        '负责人',
        '容量',
        '会员数',
        '强意向',
        '意向',
        '弱意向',
        '（无层级）',
        '新分配',
        '超期',
        '从未联系',
        '余量',
        '备注',
      ],
      ['Li', 1, 2, 1, 0, 1, 0, 0, 1, 0, -1, '超出容量'],
      ['Wang', 2, 2, 1, 1, 0, 0, 2, 0, 1, 0, '已满'],
      ['Zhao', null, 1, 0, 1, 0, 0, 0, 0, 1, null, null],
      ['（无负责人）', null, 1, 0, 0, 0, 1, 0, 0, 1, null, null],
      ['全部', null, 6, 2, 2, 1, 1, 2, 1, 3, null, null],
    ]);
  });
});

describe('HANDOVER_LIST refuses', () => {
  test.each([
    [
      'a member with two owners',
      [
        ['a', 'x', 'Li'],
        ['a', 'x', 'Wang'],
      ],
      [],
      /member, row 2: "a" stands twice with different values/,
    ],
    [
      'a member with two tiers',
      [
        ['a', 'x'],
        ['a', 'y'],
      ],
      [],
      /member, row 2: "a" stands twice/,
    ],
    [
      'no member',
      [
        ['', 'x'],
        ['', 'y'],
      ],
      [],
      /no rows with data/,
    ],
    [
      'a sales person twice',
      [['a', 'x']],
      [
        ['sales', 'Li', 2],
        ['sales', 'LI', 3],
      ],
      /the setting "sales, LI" stands twice/,
    ],
    ['parts of a member', [['a', 'x']], [['sales', 'Li', 2.5]], /sales: "2.5" is not a whole number/],
    ['less than nobody', [['a', 'x']], [['sales', 'Li', -1]], /sales: "-1" is negative/],
    ['a sales person without a name', [['a', 'x']], [['sales', '', 3]], /sales: the cell is blank/],
    ['parts of a day', [['a', 'x']], [['tier', 'x', 1.5]], /tier: "1.5" is not a whole number/],
    ['a date that is none', [['a', 'x', 'Li', 'soon']], [], /last_contact, row 1: "soon" is not a date/],
  ] as [string, Row[], unknown[][], RegExp][])('%s', (_, rows, settings, sentence) => {
    expect(() => run(rows, ...settings)).toThrow(sentence);
  });
});

describe('HANDOVER_LIST, whatever the members', () => {
  const TIERS = ['Strong intent', 'Medium intent', 'Weak intent', ''];
  const member = fc.tuple(fc.nat(3), fc.constantFrom('', '', 'Li', 'Zhao'));
  const members = fc.array(member, { minLength: 2, maxLength: 25 });
  const capacity = fc.option(fc.nat(8), { nil: '' as const });

  /** Another way: who is free goes, one at a time, to the next of a circle that has room. */
  function dealt(list: readonly (readonly [string, number, string])[], people: [string, number | ''][]) {
    const load = new Map(people.map(([name]) => [name, list.filter(([, , owner]) => owner === name).length]));
    const circle = [...people];
    const result = new Map<string, string>();
    for (let tier = 0; tier < 4; tier++) {
      for (const [id, own, owner] of list) {
        if (own !== tier || owner !== '') continue;
        const place = circle.findIndex(([name, most]) => most === '' || load.get(name)! < most);
        if (place < 0) continue;
        const [name] = circle[place];
        circle.push(...circle.splice(0, place + 1));
        load.set(name, load.get(name)! + 1);
        result.set(id, name);
      }
    }
    return result;
  }

  test('owners stay, the others go where a circle of people with room puts them; sums and row order', () => {
    fc.assert(
      fc.property(members, capacity, capacity, capacity, (list, first, second, third) => {
        const named = list.map(([tier, owner], i) => [`M${String(i).padStart(2, '0')}`, tier, owner] as const);
        const people: [string, number | ''][] = [
          ['Li', first],
          ['Wang', second],
          ['Chen', third],
        ];
        const rows = named.map(([id, tier, owner]) => [id, TIERS[tier], owner, '']);
        const settings = people.map(([name, most]) => ['sales', name, most]);
        const found = owners(rows, ...settings);
        const expected = dealt(named, people);
        for (const [id, , owner] of named) expect(found[id]).toBe(owner || (expected.get(id) ?? null));
        expect(run([...rows].reverse(), ...settings)).toEqual(run(rows, ...settings));
        const table = run(rows, ...settings, ['show', 'owners']);
        const all = table[table.length - 1] as number[];
        expect(all[2]).toBe(list.length);
        for (let place = 2; place < all.length - 5; place++) {
          expect(table.slice(0, -1).reduce((sum, row) => sum + Number(row[place]), 0)).toBe(all[place]);
        }
      }),
    );
  });
});
