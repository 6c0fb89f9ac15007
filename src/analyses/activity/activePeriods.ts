import type { TimeColumn } from '../../intake/column.ts';
import type { Actors } from '../events/actors.ts';
import { groupByMember } from '../events/memberEvents.ts';

/** Room for the bits of all actors at once: 64 MB. Beyond it the rows are grouped and one actor's bits at a time are set. */
const MOST_WORDS = 16_000_000;

/** In which periods each actor is active. */
export interface ActivePeriods {
  /** The number of the first period in the whole data, Infinity for actors without a row. */
  readonly first: ArrayLike<number>;
  /** Calls back for every column in which the actor is active, or was in the column before. */
  each(actor: number, take: (column: number, here: boolean, before: boolean) => void): void;
}

/**
 * Reads rows whose mask isn't 0 in one pass into a bit for each actor and period; `columns` periods from number `from` on.
 */
export function activePeriods(
  { codes, count }: Actors,
  masks: Int32Array,
  time: TimeColumn,
  numberOf: (civil: number) => number,
  from: number,
  columns: number,
): ActivePeriods {
  const { civil } = time;
  const words = Math.ceil(columns / 32);
  const together = count * words <= MOST_WORDS;
  const bits = new Int32Array(together ? count * words : words);
  const first = new Float64Array(count).fill(Infinity);
  for (let row = 0; row < codes.length; row++) {
    if (masks[row] === 0) continue;
    const actor = codes[row];
    const period = numberOf(civil[row]);
    if (period < first[actor]) first[actor] = period;
    const column = period - from;
    if (together && column >= 0 && column < columns) bits[actor * words + (column >> 5)] |= 1 << (column & 31);
  }
  if (together) return { first, each: (actor, take) => eachBit(bits, actor * words, columns, take) };

  const { starts, times } = groupByMember(codes, count, civil, masks);
  return {
    first,
    each(actor, take) {
      bits.fill(0);
      for (let i = starts[actor]; i < starts[actor + 1]; i++) {
        const column = numberOf(times[i]) - from;
        if (column >= 0 && column < columns) bits[column >> 5] |= 1 << (column & 31);
      }
      eachBit(bits, 0, columns, take);
    },
  };
}

/** Walks the set bits of one actor's words, and the columns right after one, in ascending order. */
function eachBit(
  bits: Int32Array,
  base: number,
  columns: number,
  take: (column: number, here: boolean, before: boolean) => void,
): void {
  let carry = 0;
  for (let word = 0; word << 5 < columns; word++) {
    const here = bits[base + word];
    const before = (here << 1) | carry;
    carry = here >>> 31;
    for (let left = here | before; left !== 0; left &= left - 1) {
      const bit = 31 - Math.clz32(left & -left);
      const column = (word << 5) + bit;
      if (column < columns) take(column, ((here >>> bit) & 1) === 1, ((before >>> bit) & 1) === 1);
    }
  }
}
