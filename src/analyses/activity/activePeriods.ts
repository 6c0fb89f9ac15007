import type { TimeColumn } from '../../intake/column.ts';
import type { Actors } from '../events/actors.ts';
import { groupByMember } from '../events/memberEvents.ts';

/** Room for the bits of all actors at once: 64 MB. Beyond it the rows are grouped and one actor's bits at a time are set. */
const MOST_WORDS = 16_000_000;

/** No period: later than any. */
export const NEVER = 2_147_483_647;

/** In which periods each actor is active, a bit a period: column c is bit c % 32 of word c / 32. */
export interface ActivePeriods {
  /** The number of the first period in the whole data, NEVER for actors without a row. */
  readonly first: Int32Array;
  readonly bits: Int32Array;
  readonly words: number;
  /** Where an actor's words begin in bits; holds until the next call. */
  place(actor: number): number;
}

/** Reads rows whose mask isn't 0 in one pass; `columns` periods from number `from` on have a bit. */
export function activePeriods(
  { codes, count }: Actors,
  masks: Int32Array,
  { civil }: TimeColumn,
  numberOf: (civil: number) => number,
  from: number,
  columns: number,
): ActivePeriods {
  const words = Math.ceil(columns / 32);
  const together = count * words <= MOST_WORDS;
  const bits = new Int32Array(together ? count * words : words);
  const first = new Int32Array(count).fill(NEVER);
  for (let row = 0; row < codes.length; row++) {
    if (masks[row] === 0) continue;
    const actor = codes[row];
    const period = numberOf(civil[row]);
    if (period < first[actor]) first[actor] = period;
    const column = period - from;
    if (together && column >= 0 && column < columns) bits[actor * words + (column >> 5)] |= 1 << (column & 31);
  }
  if (together) return { first, bits, words, place: (actor) => actor * words };

  const { starts, times } = groupByMember(codes, count, civil, masks);
  const place = (actor: number): number => {
    bits.fill(0);
    for (let i = starts[actor]; i < starts[actor + 1]; i++) {
      const column = numberOf(times[i]) - from;
      if (column >= 0 && column < columns) bits[column >> 5] |= 1 << (column & 31);
    }
    return 0;
  };
  return { first, bits, words, place };
}
