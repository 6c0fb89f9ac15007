import { DAY_MS } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import { toInstant } from '../../engine/zone.ts';
import type { TimeColumn } from '../../intake/column.ts';
import { keepDays, keepUsable } from '../events/dayLimits.ts';
import { eventMasks } from '../events/eventMasks.ts';
import type { FunnelColumns, FunnelOptions } from './computeFunnel.ts';

const MOST_STEPS = 30;

/**
 * The steps that each row may serve, step k as bit k − 1; 0 for rows outside the days, the filter or without a member or
 * time. A strict funnel also sees the other events: bit `steps` is set on every row. Throws InputError: tooFewSteps,
 * badValue for more than 30 steps, unknownEvent.
 */
export function stepMasks({ member, event, time }: FunnelColumns, options: FunnelOptions): Int32Array {
  const { steps } = options;
  if (steps.length < 2) throw new InputError({ code: 'tooFewSteps', argument: 'steps' });
  if (steps.length > MOST_STEPS) {
    throw new InputError({
      code: 'badValue',
      argument: 'steps',
      value: String(steps.length),
      hint: `2 … ${MOST_STEPS}`,
    });
  }
  const masks = eventMasks(steps, event, member.codes.length, options.readCondition, 'steps');
  if (options.order === 'strict') for (let row = 0; row < masks.length; row++) masks[row] |= 1 << steps.length;
  keepUsable(masks, member, time, options.asOf, options.filter);
  if (options.from !== undefined || options.to !== undefined) {
    keepDays(masks, time, options.from, options.lateSteps ? undefined : options.to);
  }
  return masks;
}

/** The last instant at which a try may start: the end of the last day, where later steps may come after it. */
export const lastStart = (time: TimeColumn, { to, lateSteps }: FunnelOptions): number =>
  to !== undefined && lateSteps ? toInstant(time.zone, (to + 1) * DAY_MS) - 1 : Infinity;
