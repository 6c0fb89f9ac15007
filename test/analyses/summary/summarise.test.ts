import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memberSummary } from '../../../src/analyses/memberSummary/summarise.ts';
import { DAY_MS, dayOf } from '../../../src/engine/calendar.ts';
import { readAmounts } from '../../../src/intake/readAmounts.ts';
import { readIds } from '../../../src/intake/readIds.ts';
import { readTimes } from '../../../src/intake/readTimes.ts';
import { readingContext } from '../../readingContext.ts';

interface Row {
  member: string;
  day: number;
  amount: number;
  order: string;
}

const rows = fc.array(
  fc.record({
    member: fc.constantFrom('', 'a', 'b', 'c'),
    day: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 40 }) },
      { weight: 1, arbitrary: fc.constant(Number.NaN) },
    ),
    amount: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: -50, max: 500 }) },
      { weight: 1, arbitrary: fc.constant(Number.NaN) },
    ),
    order: fc.constantFrom('', 'x', 'y', 'z'),
  }),
  { maxLength: 120 },
);

const AS_OF = 35;

function fast(list: readonly Row[]): Record<string, unknown> {
  const context = readingContext();
  const summary = memberSummary(
    {
      member: readIds(
        list.map(({ member }) => member),
        context,
      ).column,
      date: { civil: Float64Array.from(list, ({ day }) => day * DAY_MS) },
      amount: { minor: Float64Array.from(list, ({ amount }) => amount), scale: 2, currency: '' },
      orderId: readIds(
        list.map(({ order }) => order),
        context,
      ).column,
    },
    { asOf: AS_OF },
  );
  const { members, first, last, orders, spent, averageGap, medianGap, daysSince } = summary;
  const facts = members.map((member, i) => [
    member,
    [first[i], last[i], orders[i], spent[i], averageGap[i], medianGap[i], daysSince[i]],
  ]);
  const counted = summary.rows.orders + summary.rows.refunds + summary.rows.later + summary.rows.incomplete;
  expect(counted).toBe(list.filter(({ member, day }) => member !== '' || !Number.isNaN(day)).length);
  return Object.fromEntries(facts);
}

/** The same by filters and sets, member by member. */
function slow(list: readonly Row[]): Record<string, unknown> {
  const usable = list.filter(({ member, day }) => member !== '' && day <= AS_OF);
  const members = [...new Set(usable.map(({ member }) => member))];
  return Object.fromEntries(
    members.map((name) => {
      const own = usable.filter(({ member }) => member === name);
      const orders = own.filter(({ amount }) => !(amount < 0));
      const days = [...new Set(orders.map(({ day }) => day))].sort((a, b) => a - b);
      const gaps = days
        .slice(1)
        .map((day, i) => day - days[i])
        .sort((a, b) => a - b);
      const ids = new Set(orders.map(({ order, day }) => order || `without id on day ${day}`));
      const amounts = own.map(({ amount }) => amount).filter((amount) => !Number.isNaN(amount));
      const middle = (gaps[Math.floor((gaps.length - 1) / 2)] + gaps[Math.floor(gaps.length / 2)]) / 2;
      const last = days.length > 0 ? days[days.length - 1] : Number.NaN;
      const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
      const spent = amounts.length > 0 ? sum(amounts) : Number.NaN;
      return [
        name,
        [
          days[0] ?? Number.NaN,
          last,
          ids.size,
          spent,
          gaps.length > 0 ? sum(gaps) / gaps.length : Number.NaN,
          middle,
          AS_OF - last,
        ],
      ];
    }),
  );
}

describe('memberSummary', () => {
  test('agrees with the slow way, row by row and set by set', () => {
    fc.assert(
      fc.property(rows, (list) => {
        expect(fast(list)).toEqual(slow(list));
      }),
      { numRuns: 500 },
    );
  });

  test('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(rows, (list) => {
        expect(fast([...list].reverse())).toEqual(fast(list));
      }),
    );
  });

  test('other names for the members change nothing but the names', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const renamed = list.map((row) => ({ ...row, member: row.member && `member ${row.member}` }));
        expect(Object.values(fast(renamed))).toEqual(Object.values(fast(list)));
      }),
    );
  });
});

const CDNOW = new URL('../../../../shared/data/orders_cdnow_sample.txt', import.meta.url);

describe.runIf(existsSync(CDNOW))('the CDNOW sample (Fader, Hardie; lifetimes, CDNOW_sample.txt)', () => {
  const lines = existsSync(CDNOW) ? readFileSync(CDNOW, 'latin1').trim().split(/\r?\n/) : [];
  const cells = lines.map((line) => line.trim().split(/\s+/));
  const columnOf = (place: number) => cells.map((row) => row[place]);
  const context = readingContext();
  const summary = memberSummary({
    member: readIds(columnOf(0), context).column,
    date: readTimes(columnOf(2), context).column,
    amount: readAmounts(columnOf(4), context).column,
  });

  test('has 2,357 customers, who spent $244,091.94', () => {
    expect(summary.members.length).toBe(2357);
    expect(summary.spent.reduce((sum, spent) => sum + spent, 0) / 10 ** summary.scale).toBe(244_091.94);
  });

  test('has 1,139 customers with two or more purchase days, all between January 1997 and June 1998', () => {
    expect(summary.orders.filter((orders) => orders >= 2).length).toBe(1139);
    expect(Math.min(...summary.first)).toBe(dayOf(1997, 1, 1));
    expect(Math.max(...summary.last)).toBe(dayOf(1998, 6, 30));
  });
});
