import type { Cell } from '../intake/cell.ts';

/** How a setting is read from its row in a settings block. */
export interface SettingSpec<T = unknown> {
  readonly reads: 'choice' | 'number' | 'whole' | 'numbers' | 'yesNo' | 'day' | 'text' | 'duration' | 'rows';
  readonly choices?: readonly string[];
  readonly default: T;
  readonly least?: number;
  readonly most?: number;
  /** Which end of a range a day is, that may also be a moment. */
  readonly edge?: 'first' | 'last';
  /** What else means yes, such as 24 h. */
  readonly alsoYes?: RegExp;
}

/** A span of elapsed or calendar time: 7 days, 24 hours, 2 months. `none` and `same day` stand alone. */
export interface Duration {
  readonly count: number;
  readonly unit: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'same day' | 'none';
}

export type SettingsOf<S> = { [K in keyof S]: S[K] extends SettingSpec<infer T> ? T : never };

/** One of a few fixed words. */
export const choice = <const V extends string>(choices: readonly V[], fallback: V): SettingSpec<V> => ({
  reads: 'choice',
  choices,
  default: fallback,
});
export const wholeNumber = <T extends number | undefined>(
  fallback: T,
  least: number,
  most: number,
): SettingSpec<number | T> => ({
  reads: 'whole',
  default: fallback,
  least,
  most,
});
export const decimal = <T extends number | undefined>(
  fallback: T,
  least: number,
  most: number,
): SettingSpec<number | T> => ({
  reads: 'number',
  default: fallback,
  least,
  most,
});
/** A list of numbers, in one cell parted by commas (or 50:50, 50/50) or in several cells. */
export const numbers = (fallback?: readonly number[]): SettingSpec<readonly number[] | undefined> => ({
  reads: 'numbers',
  default: fallback,
});
export const yes = (fallback: boolean, alsoYes?: RegExp): SettingSpec<boolean> => ({
  reads: 'yesNo',
  default: fallback,
  alsoYes,
});
/** A civil day number. */
export const day = (): SettingSpec<number | undefined> => ({ reads: 'day', default: undefined });
/**
 * An end of a range: a civil day number, which means the whole day, or a moment as a day number with a fraction, put so
 * that from `first` up to below `last` + 1 is the range either way.
 */
export const rangeEnd = (edge: 'first' | 'last'): SettingSpec<number | undefined> => ({ ...day(), edge });
export const words = (fallback = ''): SettingSpec<string> => ({ reads: 'text', default: fallback });
export const duration = (fallback: Duration): SettingSpec<Duration> => ({ reads: 'duration', default: fallback });
/** A setting that may occur more than once: the cells behind its name, row by row. */
export const rows = (): SettingSpec<readonly (readonly Cell[])[]> => ({ reads: 'rows', default: [] });
