import { DAY_MS, type Period, periodOfMoment, periodStartMoment, type WeekStart } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import { periodNumbers } from '../events/periodNumbers.ts';
import { refuseTooManyCells } from '../events/refuseTooManyCells.ts';
import { activePeriods } from './activePeriods.ts';
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

const NEW = 0;
const RETURNING = 1;
const RESURRECTING = 2;
const DORMANT = 3;

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
  const counts = actors.groups.map(() => STATUSES.map(() => new Array<number>(periods).fill(0)));
  const members: FlowMember[] = [];

  // Column 0 is the period before the first one: it decides who returns and who goes dormant.
  const active = activePeriods(actors, masks, time, numberOf, firstPeriod - 1, periods + 1);
  for (let actor = 0; actor < actors.count; actor++) {
    if (active.first[actor] === Infinity) continue;
    const member = actors.memberOf ? actors.memberOf[actor] : actor;
    const group = actors.groupOf ? actors.groupOf[actor] : 0;
    const joinedAt = joined ? joined[member] : Number.NaN;
    const joins = (Number.isNaN(joinedAt) ? active.first[actor] : numberOf(joinedAt)) - firstPeriod;
    active.each(actor, (column, here, before) => {
      const at = column - 1;
      if (at < 0) return;
      let status = DORMANT;
      if (here) status = at === joins ? NEW : before ? RETURNING : RESURRECTING;
      counts[group][status][at]++;
      if (labels) members.push({ group, period: at, status, member: labels[member] });
    });
  }
  let seen = 0;
  while (seen < periods && periodStartMoment(firstPeriod + seen, period, weekStart) < (days.seen + 1) * DAY_MS) seen++;
  const groups = actors.groups.map((value, group) => ({ value, counts: counts[group] }));
  const listed = labels ? members.filter((entry) => entry.period < seen) : undefined;
  return { period, weekStart, firstPeriod, periods, seen, broken: actors.broken, groups, members: listed };
}
