import { InputError } from '../../engine/inputProblem.ts';
import type { Totals } from './trendCube.ts';

const NOTHING: Totals = { sum: 0, rows: 0 };

/** Sums and rows by dimension and period, and by period over all dimensions. */
export class TotalsByPeriod {
  private readonly byCode = new Map<number, Map<number, { sum: number; rows: number }>>();
  private readonly all = new Map<number, { sum: number; rows: number }>();

  /** A blank value (NaN) counts as a row alone. Throws InputError sumTooLarge where a sum is no longer exact. */
  add(code: number, period: number, minor: number): void {
    let own = this.byCode.get(code);
    if (own === undefined) {
      own = new Map();
      this.byCode.set(code, own);
    }
    addTo(own, period, minor || 0);
    addTo(this.all, period, minor || 0);
  }

  has(code: number): boolean {
    return this.byCode.has(code);
  }

  /** Of one dimension, undefined for all of them together. */
  totals(code: number | undefined, period: number): Totals {
    const own = code === undefined ? this.all : this.byCode.get(code);
    return own?.get(period) ?? NOTHING;
  }
}

function addTo(totals: Map<number, { sum: number; rows: number }>, period: number, minor: number): void {
  let entry = totals.get(period);
  if (entry === undefined) {
    entry = { sum: 0, rows: 0 };
    totals.set(period, entry);
  }
  entry.sum += minor;
  entry.rows++;
  if (Math.abs(entry.sum) > Number.MAX_SAFE_INTEGER) throw new InputError({ code: 'sumTooLarge', argument: 'value' });
}
