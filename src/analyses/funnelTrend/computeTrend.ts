import { DAY_MS, periodOfMoment, type WeekStart } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import { toCivil } from '../../engine/zone.ts';
import { labelOrder } from '../events/breakdown.ts';
import { keepUsable } from '../events/dayLimits.ts';
import { inListOrder } from '../events/inListOrder.ts';
import { periodNumbers } from '../events/periodNumbers.ts';
import { spanOf } from '../events/spanOf.ts';
import type { FunnelColumns, FunnelOptions } from '../funnel/funnelOptions.ts';
import { valueLabel, walkMembers } from '../funnel/walkMembers.ts';
import type { FunnelTrendCube, TrendGroup, TrendInterval, TrendMember } from './trendCube.ts';
import { walkByPeriod } from './walkByPeriod.ts';

const MOST_CELLS = 500_000;

export interface TrendOptions extends FunnelOptions {
  readonly interval?: TrendInterval;
  readonly weekStart?: WeekStart;
  /** Members count as entered from this step on, and as converted from the other; steps from 1. */
  readonly fromStep?: number;
  readonly toStep?: number;
}

/**
 * The funnel once for each period of the range, with the tries that start in it: a member counts at most once a period.
 * Throws InputError: noRows, noTimeOfDay, tooFewSteps, unknownEvent, resultTooLarge.
 */
export function computeTrend(columns: FunnelColumns, options: TrendOptions): FunnelTrendCube {
  const { time, member } = columns;
  const { steps, values, interval = 'day', weekStart = 'monday', showMembers, order } = options;
  const { fromStep = 1, toStep = steps.length } = options;
  if (interval === 'hour' && !time.hasTime) throw new InputError({ code: 'noTimeOfDay', argument: 'time' });
  const { first, count } = periodsOf(columns, options, interval, weekStart);
  const numberOf = periodNumbers(interval, weekStart);
  const startBits = order === 'any' ? 2 ** steps.length - 1 : 1;
  const groups = new Map<number, { entered: number[]; converted: number[] }>();
  const list: TrendMember[] = [];
  const zeros = (): number[] => new Array<number>(count).fill(0);
  walkMembers(
    columns,
    options,
    (walk, rules) => walkByPeriod(walk, rules, startBits, (instant) => numberOf(toCivil(time.zone, instant))),
    (code, value, walked, period) => {
      let group = groups.get(value);
      if (!group) {
        if ((groups.size + 1) * count * 5 > MOST_CELLS) throw tooLarge((groups.size + 1) * count * 5);
        group = { entered: zeros(), converted: zeros() };
        groups.set(value, group);
      }
      if (walked.depth >= fromStep) group.entered[period - first]++;
      if (walked.depth >= toStep) group.converted[period - first]++;
      for (let step = 0; showMembers && step < walked.depth; step++) {
        const civil = toCivil(time.zone, walked.path[step]);
        list.push({
          value: valueLabel(values, value),
          period,
          step: step + 1,
          member: member.labels[code],
          time: civil,
        });
      }
    },
  );
  const shown = labelOrder(values ? values.labels : []).filter((code) => groups.has(code));
  return {
    interval,
    weekStart,
    firstPeriod: first,
    groups: (shown.length > 0 ? shown : [-1]).map(
      (code): TrendGroup => ({
        value: valueLabel(values, code),
        ...(groups.get(code) ?? { entered: zeros(), converted: zeros() }),
      }),
    ),
    broken: values !== undefined,
    members: showMembers ? inListOrder(list) : undefined,
  };
}

/** The periods from the first to the last day: of the range where it is given, else of the rows that are used. */
function periodsOf(
  { member, time }: FunnelColumns,
  { from, to, asOf, filter }: TrendOptions,
  interval: TrendInterval,
  weekStart: WeekStart,
): { first: number; count: number } {
  const usable = new Int32Array(member.codes.length).fill(1);
  keepUsable(usable, member, time, asOf, filter);
  const span = spanOf(usable, time);
  const begin = from === undefined ? span.first : from * DAY_MS;
  const end = to === undefined ? span.last : (to + 1) * DAY_MS - 1;
  const first = periodOfMoment(begin, interval, weekStart);
  const count = periodOfMoment(end, interval, weekStart) - first + 1;
  if (!(count >= 1)) throw new InputError({ code: 'noRows' });
  if (count * 4 > MOST_CELLS) throw tooLarge(count * 4);
  return { first, count };
}

const tooLarge = (cells: number): InputError =>
  new InputError({ code: 'resultTooLarge', value: String(cells), hint: String(MOST_CELLS) });
