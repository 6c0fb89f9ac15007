import fc from 'fast-check';
import { expect, it } from 'vitest';
import { retention } from '../../../src/analyses/retention/index.ts';
import { dayText } from '../../../src/engine/calendar.ts';
import { column, formula } from '../formula.ts';

/** Events in hours since half past midnight of 2024-02-27, so that spans run over the leap day. */
const event = fc.record({
  member: fc.constantFrom('a', 'A', 'b'),
  hour: fc.integer({ min: 1, max: 119 }),
  value: fc.constantFrom('x', 'X', 'y'),
  name: fc.constantFrom('buy', 'view'),
});
// 2024-02-27 is day 19780 since 1970-01-01; the as-of day lies beyond the last span, so that every cell is observed.
const FIRST = 19780;
const dayOf = (hour: number): number => FIRST + Math.floor(hour / 24);
// Half past: where every event lay at midnight there would be no time of day to read.
const time = (hour: number): string => `${dayText(dayOf(hour))} ${String(hour % 24).padStart(2, '0')}:30`;

it('spans of 24 hours under each value are what counting member by member gives', () => {
  fc.assert(
    fc.property(fc.array(event, { minLength: 1, maxLength: 14 }), fc.integer({ min: 1, max: 2 }), (all, minimum) => {
      const own = all.filter(({ name }) => name === 'buy');
      fc.pre(own.length > 0);
      const counted = new Map<string, number>();
      const add = (value: string, day: number, span: number): unknown =>
        counted.set([value, dayText(day), span].join(), (counted.get([value, dayText(day), span].join()) ?? 0) + 1);
      for (const member of ['a', 'A', 'b']) {
        // One start a member, whatever its value; each value then has its own events from there on.
        const events = own.filter((each) => each.member === member);
        const start = Math.min(...events.map(({ hour }) => hour));
        for (const value of new Set(events.map((each) => each.value))) {
          add(value, dayOf(start), 0);
          for (let span = 1; span < 12; span++) {
            const from = start + 24 * span;
            const inSpan = events.filter((each) => each.value === value && each.hour >= from && each.hour < from + 24);
            if (inSpan.length >= minimum) add(value, dayOf(start), span);
          }
        }
      }
      const settings = [
        ['period', 'day'],
        ['rolling', 'yes'],
        ['cohort', 'recurring'],
        ['start', 'buy'],
        ['return', 'buy'],
        ['minimum', minimum],
        ['breakdown', 'channel'],
        ['value', 'members'],
        ['as_of', dayText(FIRST + 14)],
      ];
      const columns = (['member', 'hour', 'name'] as const).map((key) =>
        column(...all.map((each) => (key === 'hour' ? time(each.hour) : each[key]))),
      );
      const properties = column('channel', ...all.map(({ value }) => value));
      const [header, ...rows] = formula(retention, [...columns, properties, undefined, settings]);
      const shown = new Map<string, unknown>();
      for (const [value, cohort, , , ...cells] of rows.filter((row) => row[1] !== 'weighted average')) {
        cells.forEach((cell, place) => {
          if (cell !== 0 && cell !== null) shown.set([value, cohort, header[place + 4]].join(), cell);
        });
      }
      expect([...shown].sort()).toEqual([...counted].sort());
    }),
  );
});
