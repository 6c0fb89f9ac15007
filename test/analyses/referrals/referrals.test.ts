import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BELOW_LOOP, countBelow, generationsOf, IN_LOOP } from '../../../src/analyses/referrals/generations.ts';
import { referrals } from '../../../src/analyses/referrals/index.ts';
import { column, formula, refusal } from '../formula.ts';

/** Members as "member inviter day-of-October"; "-" is no inviter. */
const args = (rows: readonly string[], ...settings: unknown[][]) => {
  // A blank row below: a single blank cell would count as an argument that was left out.
  const parts = [...rows, ' - '].map((row) => row.split(' '));
  return [
    column(...parts.map(([member]) => member)),
    column(...parts.map(([, inviter]) => (inviter === '-' ? '' : inviter))),
    column(...parts.map(([, , day]) => (day ? `2026-10-${day.padStart(2, '0')}` : ''))),
    settings,
  ];
};

describe('REFERRALS', () => {
  const rows = ['a - 1', 'b a 2', 'c a 3', 'd b 4', 'e - 5', 'f d 6'];
  const few = ['too few', 0];

  test('counts members, inviters and invites by generation, K = invites ÷ members', () => {
    expect(formula(referrals, args(rows, few))).toEqual([
      ['generation', 'members', 'inviters', 'invites', 'K', 'share inviting', 'note'],
      [0, 2, 1, 2, 1, 0.5, null],
      [1, 2, 1, 1, 0.5, 0.5, null],
      [2, 1, 1, 1, 1, 1, null],
      [3, 1, 0, 0, 0, 0, null],
      ['total', 6, 3, 4, 4 / 6, 0.5, null],
    ]);
  });

  test('marks generations under 30 members', () => {
    expect(formula(referrals, args(rows))[1][6]).toBe('too few');
    expect(formula(referrals, args(rows, ['too few', 2])).map((row) => row[6])).toEqual([
      'note',
      null,
      null,
      'too few',
      'too few',
      null,
    ]);
  });

  test('lists inviters, most invites first, with all who stand below them', () => {
    const table = formula(referrals, args([...rows, 'g stranger 9'], ['show', 'inviters']));
    expect(table).toEqual([
      ['inviter', 'invites', 'all below', 'generation', 'first invite', 'last invite'],
      ['a', 2, 4, 0, '2026-10-02', '2026-10-03'],
      ['b', 1, 2, 1, '2026-10-04', '2026-10-04'],
      ['d', 1, 1, 2, '2026-10-06', '2026-10-06'],
      ['stranger', 1, null, null, '2026-10-09', '2026-10-09'],
    ]);
    expect(formula(referrals, args(rows, ['show', 'inviters'], ['top', 1]))).toHaveLength(2);
  });

  test('lists members with their generation and invites', () => {
    expect(formula(referrals, args(rows, ['显示', '会员'])).slice(1, 4)).toEqual([
      ['a', null, 0, 2, 4],
      ['b', 'a', 1, 1, 2],
      ['c', 'a', 1, 0, 0],
    ]);
  });

  test('reports self-invites, loops, unknown, later and several inviters', () => {
    const odd = ['s s 1', 'x y 2', 'y x 3', 'z x 4', 'u nobody 5', 'v w 6', 'w - 7', 't w 8', 't v 9'];
    const table = formula(referrals, args(odd, few));
    expect(table.slice(1).map((row) => row.slice(0, 4))).toEqual([
      [0, 3, 1, 2],
      [1, 2, 0, 0],
      ['(loop)', 3, 2, 3],
      ['total', 8, 3, 5],
      ['invited themselves', 1, null, null],
      ['in a loop', 2, null, null],
      ['several inviters', 1, null, null],
      ['inviter not in the list', 1, null, null],
      ['inviter joined later', 2, null, null],
    ]);
    expect(formula(referrals, args(odd, ['show', 'problems'])).slice(1)).toEqual([
      ['s', 'invited themselves', 's'],
      ['x', 'in a loop', 'x ← y ← x'],
      ['y', 'in a loop', 'y ← x ← y'],
      ['t', 'several inviters', 'w · v'],
      ['u', 'inviter not in the list', 'nobody'],
      ['v', 'inviter joined later', 'w'],
      ['x', 'inviter joined later', 'y'],
    ]);
  });

  test('cuts a long loop in the middle', () => {
    const ring = Array.from({ length: 12 }, (_, i) => `m${10 + i} m${10 + ((i + 1) % 12)} 1`);
    const [first] = formula(referrals, args(ring, ['show', 'problems'])).slice(1);
    expect(first[2]).toBe('m10 ← m11 ← m12 ← m13 ← m14 ← m15 ← m16 ← m17 ← m18 ← m19 ← … ← m10');
  });

  test('a word for nothing is no inviter', () => {
    const table = formula(referrals, args(['a 无 1', 'b n/a 2', 'c none 2'], ['show', 'members']));
    expect(table.slice(1).map((row) => row[1])).toEqual([null, null, null]);
  });

  test('of several rows of a member the earliest that names an inviter counts', () => {
    const table = formula(referrals, args(['a - 1', 'b - 1', 'c - 2', 'c b 4', 'c a 3'], ['show', 'members']));
    expect(table[3]).toEqual(['c', 'a', 1, 0, 0]);
  });

  test('ids differ by case and leading zeros', () => {
    const table = formula(referrals, args(['07 - 1', '7 - 1', 'x 07 2', 'A - 1', 'y a 2'], ['show', 'members']));
    expect(table.slice(1).map((row) => [row[0], row[3]])).toEqual([
      ['07', 1],
      ['7', 0],
      ['A', 0],
      ['x', 0],
      ['y', 0],
    ]);
  });

  test('leaves out rows without a member or date and later than as_of', () => {
    expect(formula(referrals, args([...rows, 'h a', ' a 9'], few))).toEqual(formula(referrals, args(rows, few)));
    expect(
      formula(referrals, args(rows, few, ['as_of', '2026-10-03']))
        .slice(-1)[0]
        ?.slice(0, 4),
    ).toEqual(['total', 3, 1, 2]);
    expect(refusal(referrals, ...args(['a -', 'b a']))).toMatch(/^REFERRALS: there are no rows/);
  });
});

const chains = fc
  .integer({ min: 1, max: 12 })
  .chain((count) => fc.array(fc.integer({ min: -1, max: count - 1 }), { minLength: count, maxLength: count }));

test('generations and members below are what walking up every chain counts', () => {
  fc.assert(
    fc.property(chains, (list) => {
      const above = Int32Array.from(list, (inviter, place) => (inviter === place ? -1 : inviter));
      const chainOf = (start: number): number[] => {
        const chain: number[] = [];
        for (let at = above[start]; at >= 0 && !chain.includes(at); at = above[at]) chain.push(at);
        return chain;
      };
      const generation = generationsOf(above);
      const below = countBelow(above, generation);
      above.forEach((_, place) => {
        const chain = chainOf(place);
        const top = chain.length > 0 ? chain[chain.length - 1] : place;
        const expected = chain.includes(place) ? IN_LOOP : above[top] >= 0 ? BELOW_LOOP : chain.length;
        expect(generation[place]).toBe(expected);
        const others = Array.from(above.keys()).filter((other) => other !== place && chainOf(other).includes(place));
        expect(below[place]).toBe(expected === IN_LOOP ? -1 : others.length);
      });
    }),
  );
});

test('the rows sum to the total, and the order of rows makes no difference', () => {
  const table = fc.array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      fc.constantFrom('-', 'a', 'b', 'c', 'q'),
      fc.integer({ min: 1, max: 28 }),
    ),
    { minLength: 1, maxLength: 14 },
  );
  fc.assert(
    fc.property(table, fc.constantFrom('generations', 'inviters', 'members', 'problems'), (list, show) => {
      const rows = list.map((row) => row.join(' '));
      const result = formula(referrals, args(rows, ['show', show]));
      expect(formula(referrals, args([...rows].reverse(), ['show', show]))).toEqual(result);
      if (show !== 'generations') return;
      const end = result.findIndex((row) => row[0] === 'total');
      for (const place of [1, 2, 3]) {
        const sum = result.slice(1, end).reduce((total, row) => total + (row[place] as number), 0);
        expect(sum).toBe(result[end][place]);
      }
      expect(result[end][1]).toBe(new Set(list.map(([member]) => member)).size);
    }),
  );
});

test('inviters, members and problems are what counting member by member gives', () => {
  const row = fc.tuple(
    fc.constantFrom<string>('a', 'b', 'c', 'd', 'e'),
    fc.constantFrom<string>('-', 'a', 'b', 'c', 'q'),
    fc.integer({ min: 1, max: 28 }),
  );
  const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 4 }), (list, top) => {
      const show = (what: string) =>
        formula(
          referrals,
          args(
            list.map((each) => each.join(' ')),
            ['show', what],
            ['top', top],
          ),
        ).slice(1);
      const ids = [...new Set(list.map(([id]) => id))].sort();
      const rowsOf = (id: string) => list.filter(([own]) => own === id);
      const joined = (id: string) => Math.min(...rowsOf(id).map(([, , day]) => day));
      const named = (id: string) =>
        rowsOf(id)
          .filter(([, by]) => by !== '-' && by !== id)
          .sort((a, b) => a[2] - b[2] || byText(a[1], b[1]))
          .map(([, by]) => by);
      const inviter = (id: string) => named(id)[0] ?? '';
      const invited = (by: string) => ids.filter((id) => inviter(id) === by);
      const upFrom = (id: string): string[] => {
        const way: string[] = [];
        for (let at = inviter(id); ids.includes(at) && !way.includes(at); at = inviter(at)) way.push(at);
        return way;
      };
      expect(show('members').map((each) => [each[0], each[1], each[3], each[4]])).toEqual(
        ids.map((id) => {
          const below = upFrom(id).includes(id) ? null : ids.filter((other) => upFrom(other).includes(id)).length;
          return [id, inviter(id) || null, invited(id).length, below];
        }),
      );
      const date = (day: number): string => `2026-10-${String(day).padStart(2, '0')}`;
      const inviters = [...new Set(ids.map(inviter))]
        .filter((by) => by !== '')
        .sort((a, b) => invited(b).length - invited(a).length || byText(a, b));
      expect(show('inviters').map((each) => [each[0], each[1], each[4], each[5]])).toEqual(
        inviters.slice(0, top).map((by) => {
          const days = invited(by).map(joined);
          return [by, invited(by).length, date(Math.min(...days)), date(Math.max(...days))];
        }),
      );
      const problems = [
        ids.filter((id) => rowsOf(id).some(([, by]) => by === id)),
        ids.filter((id) => upFrom(id).includes(id)),
        ids.filter((id) => new Set(named(id)).size > 1),
        ids.filter((id) => inviter(id) !== '' && !ids.includes(inviter(id))),
        ids.filter((id) => ids.includes(inviter(id)) && joined(inviter(id)) > joined(id)),
      ];
      expect(show('problems').map((each) => each[0])).toEqual(problems.flat());
    }),
  );
});
