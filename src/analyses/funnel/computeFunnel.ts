import { InputError } from '../../engine/inputProblem.ts';
import { toCivil } from '../../engine/zone.ts';
import type { TextColumn, TimeColumn } from '../../intake/column.ts';
import type { RowTest } from '../conditions/condition.ts';
import { labelOrder } from '../events/breakdown.ts';
import type { DayLimits } from '../events/dayLimits.ts';
import type { ConditionReader } from '../events/eventMasks.ts';
import type { EventRule } from '../events/eventRule.ts';
import { memberEvents } from '../events/memberEvents.ts';
import type { Duration } from '../settings.ts';
import { anyWalk } from './anyWalk.ts';
import type { Attribution } from './attribution.ts';
import { StepCounter } from './countSteps.ts';
import type { Exclusion } from './exclusion.ts';
import type { FunnelCube, FunnelMember, FunnelOrder } from './funnelCube.ts';
import { orderedWalk } from './orderedWalk.ts';
import { lastStart, stepMasks } from './stepMasks.ts';
import { strictWalk } from './strictWalk.ts';
import { tryByTry } from './tryByTry.ts';
import type { Walk, Walked, WalkRules } from './walk.ts';
import { walkByValue } from './walkByValue.ts';
import { needsTimeOfDay, windowEnd } from './windowEnd.ts';

export interface FunnelColumns {
  readonly member: TextColumn;
  readonly event: TextColumn;
  readonly time: TimeColumn;
}

/** Only the member's first such event may serve this step: the first of its name ever, or the first that meets the step. */
export interface FirstTime {
  readonly step: number;
  readonly kind: 'ever' | 'matching';
}

export interface FunnelOptions extends DayLimits {
  readonly steps: readonly EventRule[];
  readonly window?: Duration;
  readonly order?: FunnelOrder;
  /** The days from and to hold for step 1 only. */
  readonly lateSteps?: boolean;
  readonly exclusions?: readonly Exclusion[];
  readonly firstTimes?: readonly FirstTime[];
  /** The value of every row by which the result is broken down. */
  readonly values?: TextColumn;
  readonly attribution?: Attribution;
  readonly filter?: RowTest;
  readonly readCondition?: ConditionReader;
  readonly showMembers?: boolean;
}

const NO_VALUES: TextColumn = { codes: new Int32Array(0), labels: [] };
const TWO_WEEKS: Duration = { count: 14, unit: 'day' };
const PLAIN_WALKS: Record<FunnelOrder, (rules: WalkRules) => Walk> = {
  ordered: orderedWalk,
  strict: strictWalk,
  any: anyWalk,
};

/**
 * How many members get how far through a chain of events, and the time between steps in milliseconds. Defaults: steps
 * in order, a window of 14 days of 24 hours. Throws InputError: tooFewSteps, unknownEvent, noTimeOfDay.
 */
export function computeFunnel(columns: FunnelColumns, options: FunnelOptions): FunnelCube {
  const { member, time } = columns;
  const { steps, window = TWO_WEEKS, order = 'ordered' } = options;
  if (needsTimeOfDay(window) && !time.hasTime) throw new InputError({ code: 'noTimeOfDay', argument: 'time' });
  const masks = stepMasks(columns, options);
  const events = memberEvents(member.codes, member.labels.length, time.instant, masks);
  const walk = walkOf(options, {
    steps: steps.length,
    windowEnd: windowEnd(window, time.zone),
    lastStart: lastStart(time, options),
  });

  const { values = NO_VALUES, attribution = 'first touch' } = options;
  const counters = new Map<number, StepCounter>();
  const list: FunnelMember[] = [];
  let current = -1;
  const take = (value: number, walked: Walked): void => {
    if (walked.depth === 0) return;
    const counter = counters.get(value) ?? new StepCounter(steps.length);
    counters.set(value, counter);
    counter.add(walked);
    for (let step = 0; options.showMembers && step < walked.depth; step++) {
      const label = value < 0 ? '' : values.labels[value];
      const civil = toCivil(time.zone, walked.path[step]);
      list.push({ value: label, step: step + 1, member: member.labels[current], time: civil });
    }
  };
  const walked: Walked = { depth: 0, path: new Float64Array(steps.length) };
  const walkMember = options.values
    ? walkByValue(walk, events, values, attribution, 2 ** steps.length - 1, take)
    : (from: number, end: number): void => {
        walk(events, from, end, walked);
        take(-1, walked);
      };
  for (current = 0; current < member.labels.length; current++) {
    const from = events.starts[current];
    const end = events.starts[current + 1];
    if (from < end) walkMember(from, end, walked);
  }
  const broken = options.values !== undefined;
  const shown = labelOrder(values.labels).filter((code) => counters.has(code));
  const groups = (shown.length > 0 ? shown : [-1]).map((code) => ({
    value: code < 0 ? '' : values.labels[code],
    steps: (counters.get(code) ?? new StepCounter(steps.length)).result(),
  }));
  const names = steps.map((step) => step.name);
  return { order, events: names, groups, broken, members: options.showMembers ? list : undefined };
}

/** In any order an excluded event only clears the progress, which anyWalk does by itself. */
function walkOf({ order = 'ordered', exclusions = [] }: FunnelOptions, rules: WalkRules): Walk {
  return exclusions.length > 0 && order !== 'any' ? tryByTry(rules, order, exclusions) : PLAIN_WALKS[order](rules);
}
