import { endingsByTime } from './endingsByTime.ts';

/** A survival curve at the times at which somebody left, ascending. All arrays have the same length. */
export interface SurvivalCurve {
  readonly times: readonly number[];
  /** Still there just before that time. */
  readonly atRisk: readonly number[];
  readonly left: readonly number[];
  /** Σ left ÷ (at risk × (at risk − left)), Greenwood's sum; Infinity once nobody stays. */
  readonly greenwood: readonly number[];
  readonly survival: readonly number[];
  /** Who was there from the start, and how many of them left. */
  readonly members: number;
  readonly events: number;
  /** The latest time at which somebody left or was last seen; 0 for nobody. */
  readonly lastSeen: number;
}

/**
 * The product-limit estimate (Kaplan, Meier 1958) with Greenwood's variance (1926). Durations in any unit; left[i] is 1
 * where member i left then, 0 where it was last seen there. Of one time, those who left come before those last seen.
 */
export function kaplanMeier(durations: ArrayLike<number>, left: ArrayLike<number>): SurvivalCurve {
  const all = endingsByTime(durations, left);
  const times: number[] = [];
  const atRisk: number[] = [];
  const counts: number[] = [];
  const greenwood: number[] = [];
  const survival: number[] = [];
  let there = durations.length;
  let product = 1;
  let sum = 0;
  let events = 0;
  const lastSeen = all.times.length > 0 ? all.times[all.times.length - 1] : 0;
  all.times.forEach((time, place) => {
    const gone = all.left[place];
    if (gone > 0) {
      product *= (there - gone) / there;
      sum += gone / (there * (there - gone));
      events += gone;
      times.push(time);
      atRisk.push(there);
      counts.push(gone);
      greenwood.push(sum);
      survival.push(product);
    }
    there -= all.ended[place];
  });
  return { times, atRisk, left: counts, greenwood, survival, members: durations.length, events, lastSeen };
}
