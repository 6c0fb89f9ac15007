import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activePeriods } from '../../../src/analyses/activity/activePeriods.ts';
import { computeFlow, type FlowOptions } from '../../../src/analyses/activity/computeFlow.ts';
import { type FlowCube, STATUSES } from '../../../src/analyses/activity/flowCube.ts';
import { actorsOf } from '../../../src/analyses/events/actors.ts';
import { periodOf } from '../../../src/engine/calendar.ts';
import type { TextColumn, TimeColumn } from '../../../src/intake/column.ts';

const DAY = 86_400_000;
const FIRST = 18_262;

interface Visit {
  readonly member: number;
  readonly day: number;
}

const visitsOf = fc.array(
  fc.record({ member: fc.integer({ min: 0, max: 6 }), day: fc.integer({ min: FIRST, max: FIRST + 90 }) }),
  { minLength: 1, maxLength: 60 },
);
const periodOptions = fc.record({
  period: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'quarter' as const),
  weekStart: fc.constantFrom('monday' as const, 'sunday' as const),
});

const columns = (visits: readonly Visit[]): { member: TextColumn; time: TimeColumn } => {
  const civil = Float64Array.from(visits, ({ day }) => day * DAY);
  return {
    member: { codes: Int32Array.from(visits, ({ member }) => member), labels: [...'abcdefg'] },
    time: { civil, instant: civil, zone: { name: 'Etc/UTC', starts: [0], offsets: [0] }, hasTime: false },
  };
};

function flowOf(visits: readonly Visit[], from: number, to: number, options: FlowOptions): FlowCube {
  const { member, time } = columns(visits);
  const masks = new Int32Array(visits.length).fill(1);
  const days = { from, to, firstMoment: from * DAY, lastMoment: (to + 1) * DAY - 1, seen: to };
  return computeFlow({ time, masks, actors: actorsOf(member, masks, undefined), days }, options);
}

/** Straight from the definition: a set of active periods for every member, each status asked for by itself. */
function countedByHand(visits: readonly Visit[], cube: FlowCube, joined?: Float64Array): number[][] {
  const number = (day: number): number => periodOf(day, cube.period, cube.weekStart);
  const members = [...new Set(visits.map(({ member }) => member))];
  const active = (member: number, period: number): boolean =>
    visits.some((visit) => visit.member === member && number(visit.day) === period);
  const joins = (member: number): number => {
    const own = visits.filter((visit) => visit.member === member).map(({ day }) => number(day));
    const given = joined ? joined[member] : Number.NaN;
    return Number.isNaN(given) ? Math.min(...own) : number(given / DAY);
  };
  const statusOf = (member: number, period: number): string | undefined => {
    const before = active(member, period - 1);
    if (!active(member, period)) return before ? 'dormant' : undefined;
    if (joins(member) === period) return 'new';
    return before ? 'returning' : 'resurrecting';
  };
  return STATUSES.map((status) =>
    Array.from(
      { length: cube.periods },
      (_, at) => members.filter((member) => statusOf(member, cube.firstPeriod + at) === status).length,
    ),
  );
}

describe('computeFlow', () => {
  it('counts what the definition says, member by member and period by period', () => {
    fc.assert(
      fc.property(
        visitsOf,
        periodOptions,
        fc.integer({ min: -20, max: 60 }),
        fc.nat(60),
        (visits, options, start, length) => {
          const cube = flowOf(visits, FIRST + start, FIRST + start + length, options);
          expect(cube.groups[0].counts).toEqual(countedByHand(visits, cube));
        },
      ),
    );
  });

  it('and with join dates of some members', () => {
    const joins = fc.array(fc.option(fc.integer({ min: FIRST - 40, max: FIRST + 90 })), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(visitsOf, periodOptions, joins, (visits, options, days) => {
        const joined = Float64Array.from(days, (day) => (day === null ? Number.NaN : day * DAY));
        const cube = flowOf(visits, FIRST, FIRST + 90, { ...options, joined });
        expect(cube.groups[0].counts).toEqual(countedByHand(visits, cube, joined));
      }),
    );
  });

  it('depends on neither the order nor the repetition of rows, and other members only add to it', () => {
    fc.assert(
      fc.property(visitsOf, visitsOf, periodOptions, (visits, others, options) => {
        const run = (rows: readonly Visit[]) => flowOf(rows, FIRST, FIRST + 90, options).groups[0].counts;
        const base = run(visits);
        expect(run([...visits].reverse())).toEqual(base);
        expect(run([...visits, ...visits])).toEqual(base);
        const shifted = others.map(({ member, day }) => ({ member: member + 7, day }));
        const added = run([...visits, ...shifted]);
        const alone = run(shifted);
        expect(added).toEqual(base.map((row, status) => row.map((count, at) => count + alone[status][at])));
      }),
    );
  });

  it('balances: active in a period = active in the one before − dormant + new + resurrecting', () => {
    // Only where nobody is active before joining, which first events never are.
    fc.assert(
      fc.property(visitsOf, periodOptions, (visits, options) => {
        const [fresh, returning, resurrecting, dormant] = flowOf(visits, FIRST, FIRST + 90, options).groups[0].counts;
        for (let at = 1; at < fresh.length; at++) {
          const before = fresh[at - 1] + returning[at - 1] + resurrecting[at - 1];
          const now = fresh[at] + returning[at] + resurrecting[at];
          expect(now).toBe(before - dormant[at] + fresh[at] + resurrecting[at]);
        }
      }),
    );
  });
});

describe('activePeriods', () => {
  it('says the same of many periods, which need grouped rows, as of the few that fit together', () => {
    // 600 members over a million periods: more bits than are held at once. Every member is active in two of them.
    const members = 600;
    const columnsWide = 1_000_000;
    const codes = Int32Array.from({ length: members * 2 }, (_, row) => row % members);
    const civil = Float64Array.from({ length: members * 2 }, (_, row) => (row * 7919) % columnsWide);
    const time = { civil, instant: civil, zone: { name: 'Etc/UTC', starts: [0], offsets: [0] }, hasTime: true };
    const masks = new Int32Array(members * 2).fill(1);
    const actors = { codes, count: members, groups: [''], broken: false };
    const active = activePeriods(actors, masks, time, (moment) => moment, 0, columnsWide);
    for (const actor of [0, 17, members - 1]) {
      const base = active.place(actor);
      const seen: number[] = [];
      for (let column = 0; column < columnsWide; column++) {
        if ((active.bits[base + (column >> 5)] >>> (column & 31)) & 1) seen.push(column);
      }
      const own = [civil[actor], civil[actor + members]].sort((a, b) => a - b);
      expect(seen).toEqual(own);
      expect(active.first[actor]).toBe(own[0]);
    }
  });
});
