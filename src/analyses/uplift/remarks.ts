import { dayText } from '../../engine/calendar.ts';
import { fill } from '../../words/fill.ts';
import type { Say } from '../analysis.ts';
import type { Comparison, TierCampaign } from './tierLifts.ts';

/** What decides which sentences stand under the table. */
export interface UpliftFacts {
  readonly compare: Comparison;
  readonly tooFew: number;
  readonly drawnByLot: boolean;
  /** The last day on which an order can be returned; undefined where the campaign's end isn't known. */
  readonly returnsUntil: number | undefined;
  readonly asOf: number | undefined;
  /** Rows with a blank where it matters. */
  readonly leftOut: number;
}

/** What can't be concluded from the table, in sentences. */
export function remarks(facts: UpliftFacts, campaigns: readonly TierCampaign[], say: Say): string[] {
  const { compare, drawnByLot, returnsUntil, asOf, leftOut, tooFew } = facts;
  const isPast = compare === 'last year';
  const alone = campaigns.filter(({ touched, untouched }) => !isPast && touched.members > 0 && untouched.members === 0);
  const found: string[] = [];
  if (returnsUntil === undefined) found.push(say('returns unknown'));
  else if (asOf === undefined || asOf <= returnsUntil) {
    found.push(fill(say('provisional'), { day: dayText(returnsUntil) }));
  }
  if (alone.length > 0) {
    const tiers = alone.map(({ tier }) => tier || say('no tier')).join(say('comma'));
    found.push(fill(say('without comparison'), { tiers }));
  }
  if (
    campaigns.some(({ touched, untouched }) =>
      isFew(touched.members, isPast ? touched.members : untouched.members, tooFew),
    )
  ) {
    found.push(fill(say('few'), { few: tooFew }));
  }
  if (isPast) found.push(say('since last year'));
  else if (!drawnByLot) found.push(say(compare === 'both' ? 'alike' : 'not drawn'));
  found.push(say('brought forward'));
  if (leftOut > 0) found.push(fill(say('left out'), { count: leftOut }));
  return found;
}

const isFew = (touched: number, untouched: number, tooFew: number): boolean =>
  touched > 0 && untouched > 0 && Math.min(touched, untouched) < tooFew;
