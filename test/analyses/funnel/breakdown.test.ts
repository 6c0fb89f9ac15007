import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnel } from '../../../src/analyses/funnel/index.ts';
import { rangeOf } from '../events/columns.ts';
import { formula, refusal } from '../formula.ts';

const ROWS = [
  'ann view 2026-10-01T09:00',
  'ann cart 2026-10-01T10:00',
  'ann pay 2026-10-01T11:00',
  'bob view 2026-10-02T09:00',
  'bob cart 2026-10-02T10:00',
  'cat view 2026-10-03T09:00',
];
const PROPERTIES = [
  ['channel', 'device'],
  ['ad', 'web'],
  ['mail', 'web'],
  ['ad', 'app'],
  ['', 'web'],
  ['mail', 'web'],
  ['', ''],
];
const columns = [0, 1, 2].map((index) => rangeOf(ROWS, index));
const STEPS = [['view'], ['cart'], ['pay']];

/** Value and members at each step, a line a value: `ad 1 1 1`. */
function lines(settings: unknown[][], order = [0, 1, 2, 3, 4, 5]): string[] {
  const shuffled = columns.map((column) => order.map((row) => column[row]));
  const properties = [PROPERTIES[0], ...order.map((row) => PROPERTIES[row + 1])];
  const body = formula(funnel, [...shuffled, STEPS, properties, undefined, settings]).slice(1);
  const values = [...new Set(body.map((row) => row[0]))];
  return values.map((value) =>
    [value ?? '(blank)', ...body.filter((row) => row[0] === value).map((row) => row[3])].join(' '),
  );
}

describe('FUNNEL with a breakdown', () => {
  it.each([
    ['first touch', ['ad 1 1 1', 'mail 1 1 0', '(blank) 1 0 0'], "Bob's first value stands on his cart"],
    ['last touch', ['ad 1 1 1', 'mail 1 1 0', '(blank) 1 0 0'], "Ann's last value stands on her pay"],
    ['step 2', ['mail 2 2 1'], 'who never did it falls under none (PostHog, incomplete_funnel, see postHog.test.ts)'],
    ['every', ['ad 1 0 0', '(blank) 2 0 0'], "Ann's two views of ad lack a cart of ad"],
  ])('by %s', (attribution, expected) => {
    expect(
      lines([
        ['breakdown', 'channel'],
        ['attribution', attribution],
      ]),
    ).toEqual(expected);
  });

  it('takes the step in a cell of its own, and words in other languages', () => {
    const english = lines([
      ['breakdown', 'channel', ''],
      ['attribution', 'step', 2],
    ]);
    expect(english).toEqual(['mail 2 2 1']);
    expect(
      lines([
        ['細分', 'channel', ''],
        ['歸因', '步驟', 2],
      ]),
    ).toEqual(english);
    for (const attribution of ['step 2', 'Step-2', '步骤2', '第 2 步']) {
      expect(
        lines([
          ['breakdown', 'channel'],
          ['attribution', attribution],
        ]),
      ).toEqual(english);
    }
    const every = lines([
      ['breakdown', 'channel'],
      ['attribution', 'every'],
    ]);
    expect(
      lines([
        ['breakdown', 'channel'],
        ['attribution', 'every value'],
      ]),
    ).toEqual(every);
  });

  it('attributes to the first touch when nothing is said, and joins several headers', () => {
    expect(lines([['breakdown', 'channel', 'device']])).toEqual(['ad · web 1 1 1', '– · web 1 1 0', '(blank) 1 0 0']);
  });

  it('names the value first, and does not depend on the order of rows', () => {
    expect(formula(funnel, [...columns, STEPS, PROPERTIES, undefined, [['breakdown', 'channel']]])[0]).toEqual([
      'value',
      'step',
      'event',
      'members',
      '% of first',
      '% of previous',
      'mean seconds',
      'median seconds',
    ]);
    const settings = [['breakdown', 'channel']];
    expect(lines(settings, [5, 3, 1, 4, 2, 0])).toEqual(lines(settings));
  });

  it('says which attribution or header is unknown', () => {
    const refused = (...settings: unknown[][]) => refusal(funnel, ...columns, STEPS, PROPERTIES, undefined, settings);
    expect(refused(['breakdown', 'canal'])).toMatch(/FUNNEL: breakdown: there is no column "canal".*"channel"/);
    expect(refused(['breakdown', 'channel'], ['attribution', 'firts touch'])).toMatch(
      /attribution: "firts touch".*"first touch"/,
    );
  });
});

describe('FUNNEL under a value at step k', () => {
  const row = fc.record({
    member: fc.constantFrom('ann', 'bob'),
    event: fc.constantFrom('view', 'cart', 'pay', 'call'),
    hour: fc.integer({ min: 0, max: 23 }),
    value: fc.constantFrom('ad', 'mail', ''),
  });
  const known = STEPS.map(([event]) => ({ member: `known ${event}`, event, hour: 0, value: 'known' }));

  it('is the funnel in which the other values’ events of that step are events of another name', () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 9 }),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom('1 hour', '4 hours', 'none'),
        (told, step, window) => {
          const rows = [...told, ...known];
          const count = (given: typeof rows, settings: unknown[][]) =>
            formula(funnel, [
              given.map(({ member }) => [member]),
              given.map(({ event }) => [event]),
              given.map(({ hour }) => [`2026-10-01T${String(hour).padStart(2, '0')}:30`]),
              STEPS,
              [['channel'], ...given.map(({ value }) => [value])],
              undefined,
              [['window', window], ...settings].map((line) => [...line, '', '', ''].slice(0, 4)),
            ]).slice(1);
          const name = STEPS[step - 1][0];
          const table = count(rows, [
            ['breakdown', 'channel'],
            ['attribution', 'step', step],
          ]);
          for (const value of ['ad', 'mail', '']) {
            const has = new Set(
              rows.filter((each) => each.event === name && each.value === value).map((each) => each.member),
            );
            // Who never did the step with the value is left out; the others' events of it are made another one.
            const own = rows
              .filter(({ member }) => has.has(member) || member.startsWith('known'))
              .map((each) =>
                each.event === name && each.value !== value && !each.member.startsWith('known')
                  ? { ...each, event: 'other' }
                  : each,
              );
            const all = count(own, []).map((line) => line[2] as number);
            // Members known for one event each: of the first step one enters.
            const expected = all.map((members, place) => members - (place === 0 ? 1 : 0));
            const shown = table.filter((line) => line[0] === (value || null)).map((line) => line[3]);
            expect(shown.length > 0 ? shown : [0, 0, 0]).toEqual(expected);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
