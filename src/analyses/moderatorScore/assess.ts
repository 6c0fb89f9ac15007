import type { Measure } from './readMeasures.ts';

/** How far a moderator reaches the standards. */
export interface Assessment {
  /** By measure: the share of its standard, capped; NaN where it is unknown. */
  readonly shares: readonly number[];
  /** The weighted mean of the shares; NaN where nothing is known. */
  readonly score: number;
  /** Places of the measures below their standard. */
  readonly below: readonly number[];
}

/**
 * The share of each standard that a row reaches, at most `cap`, and their weighted mean. A figure that is the better the
 * smaller it is reaches all of it up to its limit, and limit ÷ figure beyond. A blank figure is unknown and takes its
 * weight with it, or counts as none of the standard.
 */
export function assess(measures: readonly Measure[], row: number, cap: number, blankIsZero: boolean): Assessment {
  const values = measures.map((measure) => measure.values[row]);
  const shares = measures.map((measure, place) =>
    Number.isNaN(values[place]) && blankIsZero ? 0 : Math.min(cap, shareOf(measure, values[place])),
  );
  let [sum, weights] = [0, 0];
  measures.forEach(({ weight }, place) => {
    if (Number.isNaN(shares[place])) return;
    sum += weight * shares[place];
    weights += weight;
  });
  const misses = ({ standard, atMost }: Measure, value: number): boolean =>
    Number.isNaN(value) ? blankIsZero : atMost ? value > standard : value < standard;
  return {
    shares,
    score: weights > 0 ? Number((sum / weights).toPrecision(12)) : Number.NaN,
    below: measures.map((_, place) => place).filter((place) => misses(measures[place], values[place])),
  };
}

function shareOf({ standard, atMost }: Measure, value: number): number {
  if (!atMost) return value / standard;
  return value === 0 ? Infinity : standard / value;
}
