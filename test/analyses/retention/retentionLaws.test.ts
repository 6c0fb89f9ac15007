import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retention } from '../../../src/analyses/retention/index.ts';
import { runFormula } from '../../../src/analyses/runFormula.ts';
import { HOUR_MS } from '../../../src/engine/calendar.ts';
import { readingContext } from '../../readingContext.ts';

// Clocks of the report go forward by an hour at 01:00 UTC of 29 March 2026, as in Berlin; those of the file stay on UTC.
const FIRST = Date.UTC(2026, 2, 28, 12);
const FORWARD = Date.UTC(2026, 2, 29, 1);
const clock = (instant: number): number => instant + (instant < FORWARD ? 1 : 2) * HOUR_MS;
const offset = (timezone: string, instant: number): number =>
  timezone === 'Europe/Berlin' ? clock(instant) - instant : 0;
const AS_OF = Date.UTC(2026, 2, 31);

const visit = fc.record({
  member: fc.constantFrom('ann', 'bob', 'cat'),
  half: fc.integer({ min: 0, max: 90 }),
  channel: fc.constantFrom('ad', 'mail', ''),
  paid: fc.integer({ min: 0, max: 9 }),
});

describe('RETENTION by the hour, across summer time, on the clocks of another zone', () => {
  it('counts what the definition says, with brackets, a minimum, sums and averages, under each value', () => {
    fc.assert(
      fc.property(
        fc.array(visit, { minLength: 1, maxLength: 20 }),
        fc.record({
          value: fc.constantFrom('members', 'sum', 'average'),
          ends: fc.constantFrom(undefined, [1, 3, 7], [2, 20]),
          minimum: fc.integer({ min: 1, max: 2 }),
          later: fc.boolean(),
        }),
        (drawn, { value, ends, minimum, later }) => {
          const visits = drawn.map(({ half, ...rest }) => ({
            ...rest,
            instant: FIRST + half * (HOUR_MS / 2) + 60_000,
          }));
          const hours = visits.map(({ instant }) => Math.floor(clock(instant) / HOUR_MS));
          const first = Math.min(...hours);
          const seen = AS_OF / HOUR_MS - first;
          const columns = ends
            ? [0, ...ends].map((to, index) => [index === 0 ? 0 : [0, ...ends][index - 1] + 1, to])
            : Array.from({ length: seen }, (_, hour) => [hour, hour]);
          const expected = new Map<string, readonly number[][][]>();
          for (const channel of ['ad', 'mail', '']) {
            const lines = Array.from({ length: Math.max(...hours) - first + 1 }, () => columns.map(() => [0, 0]));
            for (const member of ['ann', 'bob', 'cat']) {
              const own = visits
                .map((each, row) => ({ ...each, hour: hours[row] - first }))
                .filter((each) => each.member === member && each.channel === channel);
              for (const cohort of new Set(own.map(({ hour }) => hour))) {
                const start = Math.min(...own.filter(({ hour }) => hour === cohort).map(({ instant }) => instant));
                const back = own.filter(({ instant, hour }) => instant >= start && hour < seen);
                const between = (from: number, to: number) =>
                  back.filter(({ hour }) => hour - cohort >= from && hour - cohort <= to);
                const sum = (all: typeof back): number => all.reduce((total, { paid }) => total + paid, 0);
                const isIn = (all: typeof back): boolean =>
                  all.some(({ hour }) => all.filter((each) => each.hour === hour).length >= minimum);
                const last = columns[columns.length - 1][1];
                const parts = [...columns, [last + 1, Infinity]].map(([from, to]) => between(from, to));
                columns.forEach((_, column) => {
                  const counted = (later && column > 0 ? parts.slice(column) : [parts[column]]).filter(isIn);
                  const cell = lines[cohort][column];
                  if (column === 0 || counted.length > 0) cell[0]++;
                  cell[1] += column === 0 ? sum(parts[0]) : counted.reduce((total, part) => total + sum(part), 0);
                });
              }
            }
            expected.set(channel, lines);
          }
          const settings: unknown[][] = [
            ['period', 'hour', ''],
            ['cohort', 'recurring', ''],
            ['value', value, 'paid'],
            ['minimum', minimum, ''],
            ['on or after', later ? 'yes' : 'no', ''],
            ['breakdown', 'channel', ''],
            ['timezone', 'Europe/Berlin', ''],
            ['as_of', '2026-03-31', ''],
            ...(ends ? [['brackets', ends.join(), '']] : []),
          ];
          const properties = [['channel', 'paid'], ...visits.map(({ channel, paid }) => [channel, paid])];
          const times = visits.map(({ instant }) => [new Date(instant).toISOString().slice(0, 16)]);
          const members = visits.map(({ member }) => [member]);
          const context = { ...readingContext({ offset }), language: () => 'en' as const };
          const args = [members, times, undefined, properties, undefined, settings];
          const [, ...rows] = runFormula(retention, args, context);
          const places = new Map<string, number>();
          for (const [channel, cohort, , , ...cells] of rows) {
            if (cohort === 'weighted average') continue;
            const name = String(channel ?? '');
            const place = places.get(name) ?? 0;
            places.set(name, place + 1);
            const begins = first + place;
            expect(cohort).toEqual({ moment: begins * HOUR_MS });
            const wanted = expected.get(name)?.[place].map(([count, sum], column) => {
              if ((begins + columns[column][0]) * HOUR_MS >= AS_OF) return null;
              if (value === 'members') return count;
              return value === 'sum' ? sum : count > 0 ? sum / count : null;
            });
            expect(cells).toEqual(wanted);
          }
          expect([...places.keys()].sort()).toEqual([...new Set(visits.map(({ channel }) => channel))].sort());
        },
      ),
    );
  });

  it('has the hour that clocks leave out as a row of nobody', () => {
    const times = [['2026-03-29T00:30'], ['2026-03-29T01:30']];
    const settings = [
      ['period', 'hour'],
      ['timezone', 'Europe/Berlin'],
    ];
    const context = { ...readingContext({ offset }), language: () => 'en' as const };
    const rows = runFormula(retention, [[['ann'], ['bob']], times, settings], context).slice(1, 4);
    const day = Date.UTC(2026, 2, 29);
    // Half past one, then half past three: an hour later for who looks at the clock twice.
    expect(rows.map(([hour, members]) => [hour, members])).toEqual([
      [{ moment: day + HOUR_MS }, 1],
      [{ moment: day + 2 * HOUR_MS }, 0],
      [{ moment: day + 3 * HOUR_MS }, 1],
    ]);
  });
});
