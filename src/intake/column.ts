import type { Zone } from '../engine/zone.ts';

/** Texts as whole numbers: codes[row] points into labels (first seen first); -1 is a blank cell. */
export interface TextColumn {
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}

/**
 * Moments: civil and instant are both ms (engine/zone.ts); NaN is a blank cell. Without a time zone shift both are the
 * same array. hasTime tells whether any cell has a time of day.
 */
export interface TimeColumn {
  readonly civil: Float64Array;
  readonly instant: Float64Array;
  readonly zone: Zone;
  readonly hasTime: boolean;
}

/** Money in whole smallest units: 12.50 with scale 2 is 1250. NaN is a blank cell. currency is '' where none is written. */
export interface MoneyColumn {
  readonly minor: Float64Array;
  readonly scale: number;
  readonly currency: string;
}

/** Plain numbers; NaN is a blank cell. */
export type NumberColumn = Float64Array;

/** 1 yes, 0 no, -1 blank. */
export type YesNoColumn = Int8Array;
