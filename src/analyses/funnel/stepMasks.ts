import { DAY_MS } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import { toInstant } from '../../engine/zone.ts';
import type { TextColumn, TimeColumn } from '../../intake/column.ts';
import { keepDays, keepUsable } from '../events/dayLimits.ts';
import { eventMasks } from '../events/eventMasks.ts';
import { eventNamed } from '../events/eventRule.ts';
import { firstExclusionBit } from './exclusion.ts';
import { keepFirstTime } from './firstTime.ts';
import type { FunnelColumns, FunnelOptions } from './funnelOptions.ts';

/** Steps and exclusions share the bits of one number. */
const MOST_STEPS = 29;

/**
 * The steps that each row may serve, step k as bit k − 1; 0 for rows outside the days, the filter or without a member or
 * time. A strict funnel also sees the other events: bit `steps` is set on every row. Exclusions have the bits above. Throws InputError: tooFewSteps,
 * badValue for more than 29 steps and exclusions, unknownEvent.
 */
export function stepMasks({ member, event, time }: FunnelColumns, options: FunnelOptions): Int32Array {
  const { steps, exclusions = [], readCondition } = options;
  if (steps.length < 2) throw new InputError({ code: 'tooFewSteps', argument: 'steps' });
  const count = steps.length + exclusions.length;
  if (count > MOST_STEPS) {
    throw new InputError({ code: 'badValue', argument: 'steps', value: String(count), hint: `2 … ${MOST_STEPS}` });
  }
  const rows = member.codes.length;
  const masks = eventMasks(steps, event, rows, readCondition, 'steps');
  addExclusions(masks, event, options);
  if (options.order === 'strict') for (let row = 0; row < rows; row++) masks[row] |= 1 << steps.length;
  keepUsable(masks, member, time, options.asOf, options.filter);
  for (const first of options.firstTimes ?? []) {
    const rule = steps[first.step - 1];
    const kind = first.kind === 'ever' ? eventNamed(rule.name) : rule;
    const candidates = eventMasks([kind], event, rows, readCondition, 'steps');
    keepUsable(candidates, member, time, options.asOf, options.filter);
    keepFirstTime(masks, candidates, member, time, first);
  }
  if (options.from !== undefined || options.to !== undefined) {
    keepDays(masks, time, options.from, options.lateSteps ? undefined : options.to);
  }
  return masks;
}

function addExclusions(
  masks: Int32Array,
  event: TextColumn,
  { steps, exclusions = [], readCondition }: FunnelOptions,
): void {
  if (exclusions.length === 0) return;
  const rules = exclusions.map((exclusion) => exclusion.event);
  const excluded = eventMasks(rules, event, masks.length, readCondition, 'exclude');
  for (let row = 0; row < masks.length; row++) masks[row] |= excluded[row] << firstExclusionBit(steps.length);
}

/** The last instant at which a try may start: the end of the last day, where later steps may come after it. */
export const lastStart = (time: TimeColumn, { to, lateSteps }: FunnelOptions): number =>
  to !== undefined && lateSteps ? toInstant(time.zone, (to + 1) * DAY_MS) - 1 : Infinity;
