import type { ResultCell } from '../analysis.ts';
import type { HighLimits } from './highLow.ts';
import { LETTERS } from './measures.ts';
import type { RfmScores } from './rfmScores.ts';

/** The cut points as a settings block (r_cuts, 30, 60 …): a formula can point at it and use the same cuts on other rows. */
export function cutRows(cuts: RfmScores['cuts'], moneyUnit: number): ResultCell[][] {
  const width = 1 + Math.max(1, ...LETTERS.map((letter) => cuts[letter].length));
  return LETTERS.map((letter) => {
    const values = cuts[letter].map((cut) => readable(letter === 'm' ? cut / moneyUnit : cut));
    return Array.from({ length: width }, (_, i) => (i === 0 ? `${letter}_cuts` : (values[i - 1] ?? null)));
  });
}

/** Where high begins, as a settings block for scheme eight. */
export function limitRows(limits: HighLimits, moneyUnit: number): ResultCell[][] {
  const shown = (value: number): number | null => (Number.isFinite(value) ? readable(value) : null);
  return LETTERS.map((letter) => [`${letter}_limit`, shown(letter === 'm' ? limits.m / moneyUnit : limits[letter])]);
}

/** Without the binary noise of interpolation: 42.8, not 42.80000000000001. No member's value lies in between. */
const readable = (value: number): number => Number(value.toPrecision(12));
