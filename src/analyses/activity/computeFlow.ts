import { DAY_MS, type Period, periodOfMoment, periodStartMoment, type WeekStart } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import { periodNumbers } from '../events/periodNumbers.ts';
import { refuseTooManyCells } from '../events/refuseTooManyCells.ts';
import { activePeriods, NEVER } from './activePeriods.ts';
import type { ActiveRows } from './activeRows.ts';
import { type FlowCube, type FlowMember, STATUSES } from './flowCube.ts';

export interface FlowOptions {
  readonly period: Period;
  readonly weekStart: WeekStart;
  /** Civil ms of joining by member, NaN where unknown; left out: nobody's is known. */
  readonly joined?: Float64Array;
  /** The members' names, to list who has which status. */
  readonly labels?: readonly string[];
}

const [NEW, RETURNING, RESURRECTING, DORMANT] = [0, 1, 2, 3];

/**
 * Every member's status in every period of the days (whole periods: those that the first and the last day lie in).
 * New: active in the period of joining, or else of the first row in the whole data. Returning: active in the period
 * before, too. Resurrecting: active again. Dormant: active in the period before only. PostHog's lifecycle definitions.
 * Throws InputError: noTimeOfDay, resultTooLarge.
 */
export function computeFlow({ time, masks, actors, days }: ActiveRows, options: FlowOptions): FlowCube {
  const { period, weekStart, joined, labels } = options;
  if (period === 'hour' && !time.hasTime) throw new InputError({ code: 'noTimeOfDay', argument: 'date' });
  const numberOf = periodNumbers(period, weekStart);
  const firstPeriod = periodOfMoment(days.firstMoment, period, weekStart);
  const periods = periodOfMoment(days.lastMoment, period, weekStart) - firstPeriod + 1;
  refuseTooManyCells(periods * actors.groups.length, 7);
  const counts = new Int32Array(actors.groups.length * STATUSES.length * periods);
  const members: FlowMember[] = [];

  // Column 0 is the period before the first one: it decides who returns and who goes dormant.
  const active = activePeriods(actors, masks, time, numberOf, firstPeriod - 1, periods + 1);
  const { first, bits, words } = active;
  for (let actor = 0; actor < actors.count; actor++) {
    if (first[actor] === NEVER) continue;
    const member = actors.memberOf ? actors.memberOf[actor] : actor;
    const group = actors.groupOf ? actors.groupOf[actor] : 0;
    const joinedAt = joined ? joined[member] : Number.NaN;
    const joins = (Number.isNaN(joinedAt) ? first[actor] : numberOf(joinedAt)) - firstPeriod + 1;
    const base = active.place(actor);
    let carry = 0;
    for (let word = 0; word < words; word++) {
      const here = bits[base + word];
      const before = (here << 1) | carry;
      carry = here >>> 31;
      for (let left = here | before; left !== 0; left &= left - 1) {
        const bit = 31 - Math.clz32(left & -left);
        const column = (word << 5) + bit;
        if (column === 0 || column > periods) continue;
        let status = DORMANT;
        if ((here >>> bit) & 1) status = column === joins ? NEW : (before >>> bit) & 1 ? RETURNING : RESURRECTING;
        counts[(group * STATUSES.length + status) * periods + column - 1]++;
        if (labels) members.push({ group, period: column - 1, status, member: labels[member] });
      }
    }
  }
  let seen = 0;
  while (seen < periods && periodStartMoment(firstPeriod + seen, period, weekStart) < (days.seen + 1) * DAY_MS) seen++;
  const row = (group: number, status: number): number[] => {
    const from = (group * STATUSES.length + status) * periods;
    return Array.from(counts.subarray(from, from + periods));
  };
  const groups = actors.groups.map((value, group) => ({
    value,
    counts: STATUSES.map((_, status) => row(group, status)),
  }));
  const listed = labels ? members.filter((entry) => entry.period < seen) : undefined;
  return { period, weekStart, firstPeriod, periods, seen, broken: actors.broken, groups, members: listed };
}
