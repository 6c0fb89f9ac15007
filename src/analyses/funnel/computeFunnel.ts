import { InputError } from '../../engine/inputProblem.ts';
import { toCivil } from '../../engine/zone.ts';
import type { TextColumn, TimeColumn } from '../../intake/column.ts';
import type { RowTest } from '../conditions/condition.ts';
import type { DayLimits } from '../events/dayLimits.ts';
import type { ConditionReader } from '../events/eventMasks.ts';
import type { EventRule } from '../events/eventRule.ts';
import { memberEvents } from '../events/memberEvents.ts';
import type { Duration } from '../settings.ts';
import { anyWalk } from './anyWalk.ts';
import { StepCounter } from './countSteps.ts';
import type { FunnelCube, FunnelMember, FunnelOrder } from './funnelCube.ts';
import { orderedWalk } from './orderedWalk.ts';
import { lastStart, stepMasks } from './stepMasks.ts';
import { strictWalk } from './strictWalk.ts';
import type { Walk, Walked, WalkRules } from './walk.ts';
import { needsTimeOfDay, windowEnd } from './windowEnd.ts';

export interface FunnelColumns {
  readonly member: TextColumn;
  readonly event: TextColumn;
  readonly time: TimeColumn;
}

export interface FunnelOptions extends DayLimits {
  readonly steps: readonly EventRule[];
  readonly window?: Duration;
  readonly order?: FunnelOrder;
  /** The days from and to hold for step 1 only. */
  readonly lateSteps?: boolean;
  readonly filter?: RowTest;
  readonly readCondition?: ConditionReader;
  readonly showMembers?: boolean;
}

const TWO_WEEKS: Duration = { count: 14, unit: 'day' };
const WALKS: Record<FunnelOrder, (rules: WalkRules) => Walk> = {
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
  const walk = WALKS[order]({
    steps: steps.length,
    windowEnd: windowEnd(window, time.zone),
    lastStart: lastStart(time, options),
  });

  const counter = new StepCounter(steps.length);
  const walked: Walked = { depth: 0, path: new Float64Array(steps.length) };
  const list: FunnelMember[] = [];
  for (let code = 0; code < member.labels.length; code++) {
    if (events.starts[code] === events.starts[code + 1]) continue;
    walk(events, events.starts[code], events.starts[code + 1], walked);
    counter.add(walked);
    for (let step = 0; options.showMembers && step < walked.depth; step++) {
      list.push({
        value: '',
        step: step + 1,
        member: member.labels[code],
        time: toCivil(time.zone, walked.path[step]),
      });
    }
  }
  return {
    order,
    events: steps.map((step) => step.name),
    groups: [{ value: '', steps: counter.result() }],
    broken: false,
    members: options.showMembers ? list : undefined,
  };
}
