import type { CellError } from '../../model/cell.ts';

/** A number that carries a format from where it came: a day stays a day through FILTER, + 30 or MAX. */
export class Formatted {
  readonly number: number;
  readonly format: string;
  constructor(number: number, format: string) {
    this.number = number;
    this.format = format;
  }
}

/** One value inside a formula; null is a blank cell, '' an empty text. */
export type Scalar = number | string | boolean | null | Formatted | CellError;

/** Rows of values, rectangular. */
export type Grid = Scalar[][];

export const isError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

/** A number with a format, or the bare number where there is none. */
export const formatted = (number: number, format: string): number | Formatted =>
  format === '' ? number : new Formatted(number, format);

export const formatOf = (value: Scalar): string => (value instanceof Formatted ? value.format : '');

/** The scalar without its format. */
export const bare = (value: Scalar): number | string | boolean | null | CellError =>
  value instanceof Formatted ? value.number : value;
