import { addMonths } from '../../engine/calendar.ts';
import type { Duration } from '../settings.ts';
import { wholeDays } from '../wholeDays.ts';
import type { LevelStep } from './levelStep.ts';

/** The days of reviews after the as-of day: every period from there. Throws InputError for parts of a day or month. */
export function reviewDays(asOf: number, period: Duration): (review: number) => number {
  const { count, unit } = period;
  const days = unit === 'month' ? 0 : wholeDays('period', period);
  return (review) => (unit === 'month' ? addMonths(asOf, review * count) : asOf + review * days);
}

/**
 * The first review (1: the next one) at which a member who earns nothing more may fall: those up to the day to which the
 * level was promised don't count, nor does one for each period of grace that is left. A promise is for the level before,
 * so it says nothing of one that has just been reached. promised: NaN for none.
 */
export function firstFall(
  { used, movement }: LevelStep,
  grace: number,
  promised: number,
  dayOfReview: (review: number) => number,
): number {
  let review = 1;
  const isPromised = movement === 'kept' || movement === 'protected';
  while (isPromised && dayOfReview(review) <= promised) review++;
  return review + Math.max(0, grace - used);
}
