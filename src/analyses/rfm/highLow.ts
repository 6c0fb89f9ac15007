import { quantile } from '../../engine/quantile.ts';
import { comparableRows, LETTERS, type MeasureLetter, pick, type RfmMeasures, valuesOf } from './measures.ts';
import type { RfmScores } from './rfmScores.ts';

export const HIGHS = ['average score', 'average value', 'median', 'own limits'] as const;
export type High = (typeof HIGHS)[number];

/** Where high begins: a score, or days (high is at most), orders and smallest money units (high is at least). */
export type HighLimits = Readonly<Record<MeasureLetter, number>>;

/** The limits between high and low for the scheme eight; own limits win measure by measure. NaN without comparable rows. */
export function highLimits(measures: RfmMeasures, scores: RfmScores, high: High, own: Partial<HighLimits>): HighLimits {
  const rows = comparableRows(measures);
  const limit = (letter: MeasureLetter): number => {
    const given = own[letter];
    if (given !== undefined) return given;
    const source = high === 'average score' ? scores[letter] : valuesOf(measures, letter);
    const values = pick(source, rows);
    return high === 'median'
      ? quantile(values.sort(), 0.5)
      : values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  return { r: limit('r'), f: limit('f'), m: limit('m') };
}

/** 1 where a measure is high, 0 where it is low, three digits a row: "101". '' for rows that can't be compared. */
export function highLowCodes(
  measures: RfmMeasures,
  scores: RfmScores,
  high: High,
  own: Partial<HighLimits>,
  limits: HighLimits,
): string[] {
  const codes = new Array<string>(measures.recencyDays.length).fill('');
  const isHigh = (letter: MeasureLetter, row: number): boolean => {
    if (high === 'average score' && own[letter] === undefined) return scores[letter][row] >= limits[letter];
    const value = valuesOf(measures, letter)[row];
    return letter === 'r' ? value <= limits.r : value >= limits[letter];
  };
  for (const row of comparableRows(measures))
    codes[row] = LETTERS.map((letter) => (isHigh(letter, row) ? '1' : '0')).join('');
  return codes;
}
