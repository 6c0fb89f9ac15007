import { InputError, type ProblemCode } from '../../engine/inputProblem.ts';
import type { NumberColumn } from '../../intake/column.ts';
import { number } from '../columns.ts';

/** What every function about coming orders is given, a row a member. */
export const historyColumns = { frequency: number(), recency: number(), age: number() };

export interface HistoryColumns {
  readonly frequency: NumberColumn;
  readonly recency: NumberColumn;
  readonly age: NumberColumn;
}

/** Room for rounding where times were divided. */
const ROUNDING = 1e-9;

/**
 * Checked histories: whole orders, no negative time, no recency beyond the age. A blank recency without a repeat is 0.
 * Throws InputError with the row.
 */
export function readHistories({ frequency, recency, age }: HistoryColumns): HistoryColumns {
  const told = recency.map((value, row) => (Number.isNaN(value) && frequency[row] === 0 ? 0 : value));
  for (let row = 0; row < frequency.length; row++) {
    const refuse = (code: ProblemCode, argument: string, value: number, hint?: string): InputError =>
      new InputError({ code, argument, row: row + 1, value: String(value), hint });
    if (frequency[row] < 0) throw refuse('negativeNumber', 'frequency', frequency[row]);
    if (frequency[row] % 1 > 0) throw refuse('notAWholeNumber', 'frequency', frequency[row]);
    if (told[row] < 0) throw refuse('negativeNumber', 'recency', told[row]);
    if (age[row] < 0) throw refuse('negativeNumber', 'age', age[row]);
    if (told[row] > age[row] * (1 + ROUNDING))
      throw refuse('badValue', 'recency', told[row], `recency ≤ age (${age[row]})`);
  }
  return { frequency, recency: told, age };
}

/** Rows whose whole history is known; what a fit learns from. A blank frequency is a new member, who tells nothing. */
export const knownRows = ({ frequency, recency, age }: HistoryColumns): Int32Array =>
  Int32Array.from(frequency, (_, row) => row).filter((row) => !Number.isNaN(frequency[row] + recency[row] + age[row]));
