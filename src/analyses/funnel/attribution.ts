import type { TextColumn } from '../../intake/column.ts';
import type { MemberEvents } from '../events/memberEvents.ts';
import type { Walked } from './walk.ts';

/** Which of a member's values counts: the first or last on an event that matches a step, or the one at step k. */
export type Attribution = 'first touch' | 'last touch' | 'every' | { readonly step: number };

interface Attributed {
  readonly values: TextColumn;
  readonly attribution: Exclude<Attribution, 'every'>;
  readonly steps: number;
}

/**
 * The code of the one value that a member falls under; −1 is blank. Step k is here, in any order, whichever step was done
 * as the k-th. Of several values at one instant the one that comes first in the alphabet, so that the order of rows never
 * matters.
 */
export function attributedValue(
  events: MemberEvents,
  from: number,
  end: number,
  { values, attribution, steps }: Attributed,
  walked: Walked,
): number {
  const atStep = typeof attribution === 'object';
  const wanted = 2 ** steps - 1;
  const instant = atStep ? walked.path[attribution.step - 1] : Number.NaN;
  let found = -1;
  let foundAt = Number.NaN;
  for (let i = from; i < end; i++) {
    const code = values.codes[events.rows[i]];
    const time = events.times[i];
    if (code < 0 || (events.masks[i] & wanted) === 0 || (atStep && time !== instant)) continue;
    const better = found < 0 || (attribution === 'last touch' && time > foundAt);
    const sameInstant = found >= 0 && time === foundAt && values.labels[code] < values.labels[found];
    if (!better && !sameInstant) continue;
    found = code;
    foundAt = time;
  }
  return found;
}
