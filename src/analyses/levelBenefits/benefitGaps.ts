import type { Benefit } from './readBenefits.ts';

/** A benefit of which a level has fewer than a lower one, or none; places of benefit and levels. */
export interface Gap {
  readonly benefit: number;
  readonly level: number;
  /** The nearest lower level that has more. */
  readonly lower: number;
  readonly missing: boolean;
}

/** Where a higher level has less than a lower one; order: places of the levels from the lowest up. */
export function benefitGaps(benefits: readonly Benefit[], order: readonly number[]): Gap[] {
  return benefits.flatMap(({ counts }, benefit) =>
    order.flatMap((level, rank) => {
      const lower = order
        .slice(0, rank)
        .reverse()
        .find((other) => counts[other] > counts[level]);
      return lower === undefined ? [] : [{ benefit, level, lower, missing: counts[level] === 0 }];
    }),
  );
}
