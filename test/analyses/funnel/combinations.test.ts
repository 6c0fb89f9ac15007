import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnel } from '../../../src/analyses/funnel/index.ts';
import { funnelTrend } from '../../../src/analyses/funnelTrend/index.ts';
import { formula } from '../formula.ts';
import { type Question, type Row, type Rule, wholeFunnel } from './wholeFunnel.ts';

const DAY = 86_400_000;
const FIRST = Date.UTC(2026, 0, 29) / DAY;
const LONG_AGO = Date.UTC(2025, 11, 1) / DAY;

const name = fc.constantFrom('one', 'one', 'one', 'two', 'two', 'three', 'x', 'x', 'other');
const rule = (...names: string[]): fc.Arbitrary<Rule> =>
  fc.record({ name: fc.constantFrom(...names), high: fc.integer({ min: 0, max: 3 }).map((chance) => chance === 0) });

/** Half-hours of four days, so that events share instants and days. */
const rows = fc
  .array(
    fc.record({
      who: fc.constantFrom('ann', 'bob'),
      event: name,
      halfHour: fc.oneof(
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 46, max: 53 }),
        fc.integer({ min: 0, max: 191 }),
      ),
      group: fc.constantFrom('p', 'q', ''),
      price: fc.constantFrom('high', 'low'),
    }),
    { maxLength: 12 },
  )
  .map((told): Row[] => {
    const own = told.map(({ halfHour, ...row }) => ({ ...row, time: FIRST * DAY + halfHour * 1_800_000 }));
    // Somebody long ago shows every event and a time of day.
    const known = ['one', 'two', 'three', 'x', 'other'].map((event) => ({
      who: 'zoe',
      event,
      time: LONG_AGO * DAY + 1_800_000,
      group: '',
      price: 'low',
    }));
    return [...own, ...known];
  });

const windows = fc.oneof(
  fc
    .integer({ min: 1, max: 60 })
    .map((hours) => ({ text: `${hours} hours`, closes: (start: number) => start + hours * 3_600_000 })),
  fc.constant({ text: 'none', closes: () => Infinity }),
  fc.constant({ text: 'same day', closes: (start: number) => (Math.floor(start / DAY) + 1) * DAY - 1 }),
  // From 29 to 31 January a month ends on 28 February; from 1 February on 1 March, 28 days later. Zoe's has one instant.
  fc.constant({
    text: '1 month',
    closes: (start: number) => (start >= (FIRST + 3) * DAY ? start + 28 * DAY : Date.UTC(2026, 1, 28) + (start % DAY)),
  }),
);

const question = fc.integer({ min: 2, max: 3 }).chain((count) =>
  fc.record({
    order: fc.constantFrom('ordered', 'strict', 'any'),
    steps: fc.tuple(
      ...Array.from({ length: count }, (_, k) =>
        rule(['one', 'two', 'three'][k], ['one', 'two', 'three'][k], 'one', '*'),
      ),
    ),
    window: windows,
    excluded: fc.array(
      fc
        .record({
          rule: rule('x', 'x', 'other', 'one', 'two'),
          from: fc.integer({ min: 1, max: count - 1 }),
          more: fc.integer({ min: 1, max: count - 1 }),
        })
        .map(({ rule: excludedRule, from, more }) => ({ rule: excludedRule, from, to: Math.min(from + more, count) })),
      { maxLength: 2 },
    ),
    first: fc.option(
      fc.record({ step: fc.integer({ min: 1, max: count }), kind: fc.constantFrom('ever', 'matching') }),
      { nil: undefined },
    ),
    from: fc.constantFrom(LONG_AGO, FIRST + 1),
    to: fc.constantFrom(FIRST + 1, FIRST + 2, FIRST + 90),
    late: fc.boolean(),
    onlyHigh: fc.integer({ min: 0, max: 5 }).map((chance) => chance === 0),
    attribution: fc.option(fc.constantFrom('first touch', 'last touch', 'every', 1, 2, count), { nil: undefined }),
  }),
);

const cellsOf = ({ name: event, high }: Rule): string[] => [event, ...(high ? ['price', 'is', 'high'] : [])];
const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const padded = (cells: readonly unknown[], width: number): unknown[] =>
  [...cells, ...new Array(width).fill('')].slice(0, width);

type Asked = typeof question extends fc.Arbitrary<infer T> ? T : never;

const argumentsOf = (data: readonly Row[], asked: Asked, ...more: unknown[][]): unknown[] => {
  const { order, window, excluded, first, from, to, late, onlyHigh, attribution } = asked;
  const settings: unknown[][] = [
    ['order', order],
    ['window', window.text],
    ['from', dayText(from)],
    ['to', dayText(to)],
    ...excluded.map((each) => ['exclude', each.rule.name, each.from, each.to, ...cellsOf(each.rule).slice(1)]),
    ...(first ? [['first time', first.step, first.kind]] : []),
    ...(late ? [['late steps', 'yes']] : []),
    ...(onlyHigh ? [['filter', 'price', 'is', 'high']] : []),
    ...(attribution === undefined
      ? []
      : [
          ['breakdown', 'group'],
          ['attribution', ...(typeof attribution === 'number' ? ['step', attribution] : [attribution])],
        ]),
    ...more,
  ];
  return [
    data.map(({ who }) => [who]),
    data.map(({ event }) => [event]),
    data.map(({ time }) => [new Date(time).toISOString().slice(0, 16)]),
    asked.steps.map((each) => padded(cellsOf(each), 4)),
    [['group', 'price'], ...data.map(({ group, price }) => [group, price])],
    undefined,
    settings.map((row) => padded(row, 7)),
  ];
};

const momentOf = (cell: unknown): number => (cell as { moment: number }).moment;

describe('whatever is asked together', () => {
  const ask = (asked: Asked, periodOf: (time: number) => number): Question => ({
    ...asked,
    closes: asked.window.closes,
    periodOf,
  });

  it('FUNNEL lists the members that trying everything finds', () => {
    fc.assert(
      fc.property(rows, question, (data, asked) => {
        const expected = wholeFunnel(
          data,
          ask(asked, () => 0),
        ).flatMap(({ value, who, times }) => times.map((time, index) => `${value} ${index + 1} ${who} ${time}`));
        const listed = formula(funnel, argumentsOf(data, asked, ['show', 'members'])).slice(1);
        expect(
          listed.map(([value, step, who, time]) => `${value ?? ''} ${step} ${who} ${momentOf(time)}`).sort(),
        ).toEqual(expected.sort());
      }),
      { numRuns: 700 },
    );
  });

  it('FUNNEL_TREND lists them under the day of their start', () => {
    fc.assert(
      fc.property(rows, question, (data, asked) => {
        const period = (time: number): number => Math.floor(time / DAY);
        const expected = wholeFunnel(data, ask(asked, period)).flatMap(({ value, who, times, period: day }) =>
          times.map((time, index) => `${value} ${dayText(day)} ${index + 1} ${who} ${time}`),
        );
        // A trend without any row is refused.
        fc.pre(!asked.onlyHigh);
        const listed = formula(funnelTrend, argumentsOf(data, asked, ['show', 'members'])).slice(1);
        const told = listed.map(
          ([value, day, step, who, time]) => `${value ?? ''} ${day} ${step} ${who} ${momentOf(time)}`,
        );
        expect(told.sort()).toEqual(expected.sort());
      }),
      { numRuns: 700 },
    );
  });

  it('FUNNEL counts and measures the members that it lists', () => {
    fc.assert(
      fc.property(rows, question, (data, asked) => {
        const listed = formula(funnel, argumentsOf(data, asked, ['show', 'members'])).slice(1);
        const broken = asked.attribution === undefined ? 0 : 1;
        for (const row of formula(funnel, argumentsOf(data, asked)).slice(1)) {
          const value = broken ? row[0] : null;
          const [step, , members, , , mean, median] = row.slice(broken);
          const own = listed.filter((each) => each[0] === value && each[1] === step);
          const gaps = own
            .flatMap(([, , who, time]) =>
              listed
                .filter((each) => each[0] === value && each[2] === who && each[1] === Number(step) - 1)
                .map((each) => (momentOf(time) - momentOf(each[3])) / 1000),
            )
            .sort((a, b) => a - b);
          const middle = [gaps[Math.floor((gaps.length - 1) / 2)], gaps[Math.floor(gaps.length / 2)]];
          expect(members).toBe(own.length);
          expect(mean).toEqual(gaps.length === 0 ? null : gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length);
          expect(median).toEqual(gaps.length === 0 ? null : (middle[0] + middle[1]) / 2);
        }
      }),
      { numRuns: 100 },
    );
  });
});
