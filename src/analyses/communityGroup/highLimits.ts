import { InputError } from '../../engine/inputProblem.ts';
import { inSmallestUnits } from '../../engine/inSmallestUnits.ts';
import type { RfmMeasures } from '../rfm/measures.ts';
import { DEFAULT_SCORE_OPTIONS, rfmScores } from '../rfm/rfmScores.ts';
import type { HighLimits } from './communityGroups.ts';

/** Own limits as a person writes them; money in whole units. */
interface OwnLimits {
  readonly days?: number;
  readonly orders?: number;
  readonly money?: number;
}

/**
 * Where a score of 4 begins among the buyers (RFM_SCORE with its defaults), unless own limits say it: with few
 * different values no score reaches 4, and the limit is infinite. Throws InputError for a single row without own limits.
 */
export function highLimits(measures: RfmMeasures, own: OwnLimits, moneyUnit: number, single: boolean): HighLimits {
  const { days, orders, money } = own;
  const complete = days !== undefined && orders !== undefined && money !== undefined;
  if (single && !complete && measures.orders.some((count) => count > 0)) {
    throw new InputError({ code: 'ownCutsNeeded', hint: 'days, orders, money' });
  }
  // Who has not bought yet must not move the limits of those who have.
  const recencyDays = measures.recencyDays.map((value, row) => (measures.orders[row] === 0 ? Number.NaN : value));
  const { cuts } = rfmScores({ ...measures, recencyDays }, { ...DEFAULT_SCORE_OPTIONS, moneyUnit });
  return {
    days: days ?? cuts.r[1] ?? Infinity,
    orders: orders ?? cuts.f[2] ?? Infinity,
    money: money === undefined ? (cuts.m[2] ?? Infinity) : inSmallestUnits(money, moneyUnit),
    above: { orders: orders === undefined, money: money === undefined },
  };
}
