import { toCivil } from '../../engine/zone.ts';
import { labelOrder } from '../events/breakdown.ts';
import { inListOrder } from '../events/inListOrder.ts';
import { StepCounter } from './countSteps.ts';
import type { FunnelCube, FunnelMember } from './funnelCube.ts';
import type { FunnelColumns, FunnelOptions } from './funnelOptions.ts';
import { walkOnce } from './walk.ts';
import { valueLabel, walkMembers } from './walkMembers.ts';

/**
 * How many members get how far through a chain of events, and the time between steps in milliseconds. Defaults: steps
 * in order, a window of 14 days of 24 hours. Throws InputError: tooFewSteps, unknownEvent, noTimeOfDay.
 */
export function computeFunnel(columns: FunnelColumns, options: FunnelOptions): FunnelCube {
  const { member, time } = columns;
  const { steps, order = 'ordered', values, showMembers } = options;
  const counters = new Map<number, StepCounter>();
  const list: FunnelMember[] = [];
  walkMembers(columns, options, walkOnce, (code, value, walked) => {
    const counter = counters.get(value) ?? new StepCounter(steps.length);
    counters.set(value, counter);
    counter.add(walked);
    for (let step = 0; showMembers && step < walked.depth; step++) {
      const civil = toCivil(time.zone, walked.path[step]);
      list.push({ value: valueLabel(values, value), step: step + 1, member: member.labels[code], time: civil });
    }
  });
  const shown = labelOrder(values ? values.labels : []).filter((code) => counters.has(code));
  const groups = (shown.length > 0 ? shown : [-1]).map((code) => ({
    value: valueLabel(values, code),
    steps: (counters.get(code) ?? new StepCounter(steps.length)).result(),
  }));
  const names = steps.map((step) => step.name);
  return {
    order,
    events: names,
    groups,
    broken: values !== undefined,
    members: showMembers ? inListOrder(list) : undefined,
  };
}
