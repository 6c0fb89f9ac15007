import { sortSpan } from '../../engine/sortSpan.ts';
import type { ValuesByGroup } from '../../engine/valuesByGroup.ts';

export interface Gaps {
  readonly averageGap: Float64Array;
  readonly medianGap: Float64Array;
}

/**
 * Average and median number of days from one order day to the next, by member. Several orders of one day are one visit,
 * so that they don't pull a member's rhythm to 0. NaN with fewer than two order days.
 */
export function gapsByMember({ values, starts }: ValuesByGroup): Gaps {
  const members = starts.length - 1;
  const averageGap = new Float64Array(members).fill(Number.NaN);
  const medianGap = new Float64Array(members).fill(Number.NaN);
  // One buffer for all: a hundred thousand small arrays would cost more than the sums.
  const gaps = new Int32Array(values.length);
  for (let member = 0; member < members; member++) {
    const from = starts[member];
    const to = starts[member + 1];
    if (to - from < 2) continue;
    let count = 0;
    for (let i = from + 1; i < to; i++) {
      const gap = values[i] - values[i - 1];
      if (gap > 0) gaps[count++] = gap;
    }
    if (count === 0) continue;
    sortSpan(gaps, 0, count);
    averageGap[member] = (values[to - 1] - values[from]) / count;
    medianGap[member] = (gaps[(count - 1) >> 1] + gaps[count >> 1]) / 2;
  }
  return { averageGap, medianGap };
}
