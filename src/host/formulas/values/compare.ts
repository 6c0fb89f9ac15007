import { bare, isError, type Scalar } from './scalar.ts';

const collator = new Intl.Collator('en', { sensitivity: 'accent', numeric: false });

/** Order of kinds: numbers before text before truth values. */
const rank = (value: unknown): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/**
 * Compares as the operators do: text without regard to case, kinds in their order, a blank like the other side's zero
 * or empty text. Negative, zero or positive. Not for errors.
 */
export function compare(left: Scalar, right: Scalar): number {
  let a = bare(left);
  let b = bare(right);
  if (a === null && b === null) return 0;
  if (a === null) a = neutral(b);
  if (b === null) b = neutral(a);
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0;
  if (typeof a === 'string' && typeof b === 'string') return a === b ? 0 : collator.compare(a, b);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return Number(a) - Number(b);
}

const neutral = (other: unknown): number | string | boolean =>
  typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;

/** Order in SORT: as compare, errors after all values and blanks last whatever the direction. */
export function compareForSort(left: Scalar, right: Scalar, ascending: boolean): number {
  const last = (value: Scalar) => (value === null || value === '' ? 2 : isError(value) ? 1 : 0);
  if (last(left) || last(right)) return last(left) - last(right);
  return ascending ? compare(left, right) : compare(right, left);
}

/** A key that is equal for values which UNIQUE and COUNTUNIQUE take for the same. */
export function identity(value: Scalar): string {
  const plain = bare(value);
  if (plain === null) return '';
  if (typeof plain === 'object') return `e${plain.error}`;
  return `${typeof plain === 'string' ? 's' : typeof plain === 'number' ? 'n' : 'b'}${plain}`;
}
