import { InputError } from '../../engine/inputProblem.ts';
import type { NumberColumn } from '../../intake/column.ts';

/** One row to plan for: the rate now, and the rate that the experiment should be able to tell from it. */
export interface Plan {
  readonly base: number;
  readonly target: number;
}

/**
 * The rows as plans, blank ones left out. The lift is in points of the rate (0.02 on 0.1 aims at 0.12) or a share of the
 * base (0.2 on 0.1 does too). Throws InputError: a rate outside 0 … 1, a lift of 0 or under
 * a least share of the base.
 */
export function readPlans(base: NumberColumn, lift: NumberColumn, liftAs: 'points' | 'share', leastShare = 0): Plan[] {
  const plans: Plan[] = [];
  base.forEach((rate, row) => {
    const step = lift[row];
    if (Number.isNaN(rate) && Number.isNaN(step)) return;
    if (Number.isNaN(rate) || Number.isNaN(step)) throw refuse(Number.isNaN(rate) ? 'base' : 'lift', row, 'blankCell');
    if (!(rate > 0 && rate < 1)) throw refuse('base', row, 'badValue', rate, '0 < … < 1');
    if (step === 0) throw refuse('lift', row, 'badValue', step, '≠ 0');
    const target = Number((liftAs === 'share' ? rate * (1 + step) : rate + step).toPrecision(15));
    if (!(target > 0 && target < 1)) {
      throw refuse('lift', row, 'badValue', step, `0 < ${rate} ${liftAs === 'share' ? '× (1 + …)' : '+ …'} < 1`);
    }
    // A lift that equals the least one must not fail by its last digit.
    if (Math.abs(target / rate - 1) < leastShare * (1 - 1e-9))
      throw refuse('lift', row, 'badValue', step, `≥ ${leastShare} × ${rate}`);
    plans.push({ base: rate, target });
  });
  if (plans.length === 0) throw new InputError({ code: 'noRows' });
  return plans;
}

function refuse(
  argument: string,
  row: number,
  code: 'blankCell' | 'badValue',
  value?: number,
  hint?: string,
): InputError {
  return new InputError({ code, argument, row: row + 1, value: value === undefined ? undefined : String(value), hint });
}
