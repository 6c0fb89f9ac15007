import { InputError } from '../../engine/inputProblem.ts';
import type { BgNbd } from '../../engine/statistics/valueModels/bgNbdLikelihood.ts';
import { type BgNbdFit, fitBgNbd } from '../../engine/statistics/valueModels/fitBgNbd.ts';
import { fitGammaGamma, type GammaGamma, type GammaGammaFit } from '../../engine/statistics/valueModels/gammaGamma.ts';
import { type PurchaseGroups, purchaseGroups } from '../../engine/statistics/valueModels/purchaseGroups.ts';
import type { NumberColumn } from '../../intake/column.ts';
import { filledRows } from '../filledRows.ts';
import { type HistoryColumns, knownRows } from './histories.ts';
import { givenOrders, givenValue, type ModelSettings } from './modelSettings.ts';

/**
 * Groups of the known histories. Throws InputError where someone without a repeat has a recency: then the column holds
 * something else, such as the days since the last order.
 */
export function groupsOf(histories: HistoryColumns): PurchaseGroups {
  const { frequency, recency, age } = histories;
  const rows = knownRows(histories);
  const wrong = rows.find((row) => frequency[row] === 0 && recency[row] > 0);
  if (wrong !== undefined) {
    const hint = 'frequency 0 → recency 0';
    throw new InputError({
      code: 'badValue',
      argument: 'recency',
      row: wrong + 1,
      value: String(recency[wrong]),
      hint,
    });
  }
  const taken = (column: NumberColumn): Float64Array => Float64Array.from(rows, (row) => column[row]);
  return purchaseGroups(taken(frequency), taken(recency), taken(age));
}

/** The fit of the groups; undefined where nobody came back. */
export const ordersFit = (groups: PurchaseGroups, settings: ModelSettings): BgNbdFit | undefined =>
  groups.repeaters > 0 ? fitBgNbd(groups, settings) : undefined;

/** Rows that Gamma-Gamma learns from: a repeat and a known average above 0. */
export const valueRows = (frequency: NumberColumn, average: NumberColumn): Int32Array =>
  Int32Array.from(frequency, (_, row) => row).filter((row) => frequency[row] > 0 && average[row] > 0);

/** The fit of those rows; undefined where there are none. */
export function valueFit(
  frequency: NumberColumn,
  average: NumberColumn,
  settings: ModelSettings,
): GammaGammaFit | undefined {
  const rows = valueRows(frequency, average);
  if (rows.length === 0) return undefined;
  const taken = (column: NumberColumn): Float64Array => Float64Array.from(rows, (row) => column[row]);
  return fitGammaGamma(taken(frequency), taken(average), settings);
}

/** A model to predict with, and whether it was learnt from few members who came back. */
export interface Learnt<Model> {
  readonly model: Model;
  /** Members with a repeat order that it was learnt from, where they are fewer than the setting says. */
  readonly few?: number;
}

/** The given BG/NBD or its fit. Throws InputError where nobody came back, or for a single row: it only knows itself. */
export function ordersModel(histories: HistoryColumns, settings: ModelSettings): Learnt<BgNbd> {
  const given = givenOrders(settings);
  if (given) return { model: given };
  const groups = groupsOf(histories);
  const model = groups.members > 1 ? ordersFit(groups, settings) : undefined;
  if (!model) throw new InputError({ code: 'tooLittleHistory', argument: 'frequency', hint: 'r, alpha, a, b' });
  return { model, few: fewOf(groups.repeaters, settings) };
}

/** The given Gamma-Gamma or its fit. Throws InputError where no repeat has a value, or for a single row. */
export function valueModelOf(
  frequency: NumberColumn,
  average: NumberColumn,
  settings: ModelSettings,
): Learnt<GammaGamma> {
  const given = givenValue(settings);
  if (given) return { model: given };
  const model = filledRows(frequency) > 1 ? valueFit(frequency, average, settings) : undefined;
  if (!model) throw new InputError({ code: 'tooLittleHistory', argument: 'average', hint: 'p, q, v' });
  return { model, few: fewOf(valueRows(frequency, average).length, settings) };
}

const fewOf = (members: number, settings: ModelSettings): number | undefined =>
  members < settings['too few'] ? members : undefined;
