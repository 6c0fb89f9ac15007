import type { ResultCell } from '../analysis.ts';
import type { HighLimits } from './highLow.ts';
import { LETTERS } from './measures.ts';
import { readable } from './readable.ts';
import type { RfmScores, ScoreOptions } from './rfmScores.ts';

/**
 * The cut points as a settings block (r_cuts, 30, 60 …): a formula can point at it and use the same cuts on other rows.
 * Cut points that follow another rule than quantile name it, since it says how they are read.
 */
export function cutRows({ cuts }: RfmScores, options: ScoreOptions): ResultCell[][] {
  const rows = LETTERS.flatMap((letter) => {
    const values = cuts[letter].map((cut) => notBelow(letter === 'm' ? cut / options.moneyUnit : cut));
    const { rule } = options[letter];
    const named = rule === 'quantile' ? [] : [[`${letter}_rule`, rule]];
    return [[`${letter}_cuts`, ...values], ...named];
  });
  const width = Math.max(2, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null));
}

/** Where high begins, as a settings block for scheme eight. */
export function limitRows(limits: HighLimits, moneyUnit: number): ResultCell[][] {
  const shown = (value: number): number | null => (Number.isFinite(value) ? readable(value) : null);
  return LETTERS.map((letter) => [`${letter}_limit`, shown(letter === 'm' ? limits.m / moneyUnit : limits[letter])]);
}

/** Never shortened downwards: a member's value that is the cut point has to stay at or below it. */
function notBelow(value: number): number {
  const short = readable(value);
  const isNoise = value - short <= 1e-14 * Math.abs(value);
  return isNoise ? short : readable(short + 10 ** (Math.floor(Math.log10(Math.abs(value))) - 11));
}
