import { InputError } from '../../engine/inputProblem.ts';
import type { TextColumn } from '../../intake/column.ts';
import { memberEvents } from '../events/memberEvents.ts';
import { anyWalk } from './anyWalk.ts';
import { closingInOrder } from './closingInOrder.ts';
import type { FunnelOrder } from './funnelCube.ts';
import { type FunnelColumns, type FunnelOptions, TWO_WEEKS } from './funnelOptions.ts';
import { orderedWalk } from './orderedWalk.ts';
import { lastStart, stepMasks } from './stepMasks.ts';
import { strictWalk } from './strictWalk.ts';
import { tryByTry } from './tryByTry.ts';
import type { Walk, WalkEach, Walked, WalkRules } from './walk.ts';
import { walkByValue } from './walkByValue.ts';
import { needsTimeOfDay, windowEnd } from './windowEnd.ts';

/** Takes one result: the member's code, the code of the value (−1: blank or no breakdown), how far, in which period. */
type TakeMember = (member: number, value: number, walked: Walked, period: number) => void;

const PLAIN_WALKS: Record<FunnelOrder, (rules: WalkRules) => Walk> = {
  ordered: orderedWalk,
  strict: strictWalk,
  any: anyWalk,
};

/**
 * Walks every member's events and hands over who entered the funnel, member by member. `eachWalk` says how often one
 * member is walked. Throws InputError: tooFewSteps, unknownEvent, noTimeOfDay.
 */
export function walkMembers(
  { member, event, time }: FunnelColumns,
  options: FunnelOptions,
  eachWalk: (walk: Walk, rules: WalkRules) => WalkEach,
  take: TakeMember,
): void {
  const { steps, window = TWO_WEEKS, order = 'ordered', values, attribution = 'first touch' } = options;
  if (needsTimeOfDay(window) && !time.hasTime) throw new InputError({ code: 'noTimeOfDay', argument: 'time' });
  const masks = stepMasks({ member, event, time }, options);
  const events = memberEvents(member.codes, member.labels.length, time.instant, masks);
  const rules: WalkRules = {
    steps: steps.length,
    windowEnd: windowEnd(window, time.zone),
    lastStart: lastStart(time, options),
  };
  const walk = eachWalk(walkOf(options, rules), rules);
  let current = -1;
  const takeValue = (value: number, walked: Walked, period: number): void => take(current, value, walked, period);
  const walkMember = values
    ? walkByValue(walk, events, { values, attribution, order, steps: steps.length }, takeValue)
    : (from: number, end: number): void => walk(events, from, end, (walked, period) => takeValue(-1, walked, period));
  for (current = 0; current < member.labels.length; current++) {
    const from = events.starts[current];
    const end = events.starts[current + 1];
    if (from < end) walkMember(from, end);
  }
}

/** In any order an excluded event only clears the progress, which those walks do by themselves. */
function walkOf(options: FunnelOptions, rules: WalkRules): Walk {
  const { window = TWO_WEEKS, order = 'ordered', exclusions = [], steps } = options;
  if (order !== 'any' && exclusions.length > 0) return tryByTry(rules, order, exclusions);
  const walk = PLAIN_WALKS[order](rules);
  return window.unit === 'month' ? closingInOrder(walk, rules, order === 'any' ? 2 ** steps.length - 1 : 1) : walk;
}

/** The text of a value's code; '' is blank. */
export const valueLabel = (values: TextColumn | undefined, code: number): string =>
  values && code >= 0 ? values.labels[code] : '';
