import { InputError } from '../../engine/inputProblem.ts';
import type { Totals } from './trendCube.ts';

const NOTHING: Totals = { sum: 0, rows: 0 };

/** Sums and rows by dimension and period, and by period over all dimensions. */
export class TotalsByPeriod {
  private readonly byCode = new Map<number, Map<number, Totals>>();
  private readonly all = new Map<number, Totals>();

  /** A blank value (NaN) counts as a row alone. Throws InputError sumTooLarge where a sum is no longer exact. */
  add(code: number, period: number, minor: number): void {
    const own = this.byCode.get(code) ?? new Map<number, Totals>();
    this.byCode.set(code, own);
    for (const totals of [own, this.all]) {
      const { sum, rows } = totals.get(period) ?? NOTHING;
      const more = sum + (minor || 0);
      if (Math.abs(more) > Number.MAX_SAFE_INTEGER) throw new InputError({ code: 'sumTooLarge', argument: 'value' });
      totals.set(period, { sum: more, rows: rows + 1 });
    }
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
