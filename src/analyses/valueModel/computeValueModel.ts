import { equalRows } from '../../engine/statistics/equalRows.ts';
import { pearson } from '../../engine/statistics/pearson.ts';
import { bgNbdLogLikelihood } from '../../engine/statistics/valueModels/bgNbdLikelihood.ts';
import { gammaGammaLogLikelihood } from '../../engine/statistics/valueModels/gammaGamma.ts';
import type { NumberColumn } from '../../intake/column.ts';
import { groupsOf, ordersFit, valueFit, valueRows } from './fits.ts';
import { type HistoryColumns, readHistories } from './histories.ts';
import { givenOrders, givenValue, type ModelSettings } from './modelSettings.ts';

/** Something to say beside the numbers: a label's key and the number to put into it. */
interface Warning {
  readonly key: string;
  readonly n?: number;
}

export interface ValueModelCube {
  /** NaN where they can't be learnt. */
  readonly orders: readonly (readonly [name: string, value: number])[];
  /** Empty without averages. */
  readonly value: readonly (readonly [name: string, value: number])[];
  readonly members: number;
  readonly repeaters: number;
  /** Of frequency and average among members with a repeat; undefined without averages. */
  readonly correlation?: number;
  readonly warnings: readonly Warning[];
}

/** From here on frequency and value hang together too much for a model that takes them for independent. */
const CORRELATED = 0.3;

/** Both models with what has to be known before they are trusted. */
export function computeValueModel(
  columns: HistoryColumns,
  average: NumberColumn | undefined,
  settings: ModelSettings,
): ValueModelCube {
  const histories = readHistories(columns);
  const groups = groupsOf(histories);
  const warnings: Warning[] = [];
  const warn = (holds: boolean, key: string, n?: number): unknown => holds && warnings.push({ key, n });

  const given = givenOrders(settings);
  const fit = given ? undefined : ordersFit(groups, settings);
  const model = given ?? fit ?? { r: Number.NaN, alpha: Number.NaN, a: Number.NaN, b: Number.NaN };
  warn(!given && groups.repeaters === 0, 'nobody came back');
  warn(groups.repeaters > 0 && groups.repeaters < settings['too few'], 'few repeats', groups.repeaters);
  warn(fit?.atLimit === true, 'orders at limit');
  const { r, alpha, a, b } = model;
  const likelihood = bgNbdLogLikelihood(groups, model);
  const orders = Object.entries({ r, alpha, a, b, 'log-likelihood': likelihood });
  const base = { orders, members: groups.members, repeaters: groups.repeaters };
  if (!average) return { ...base, value: [], warnings };

  const { frequency } = histories;
  const rows = valueRows(frequency, average);
  const taken = (column: NumberColumn): Float64Array => Float64Array.from(rows, (row) => column[row]);
  const givenSpend = givenValue(settings);
  const spendFit = givenSpend ? undefined : valueFit(frequency, average, settings);
  const { p, q, v } = givenSpend ?? spendFit ?? { p: Number.NaN, q: Number.NaN, v: Number.NaN };
  const told = rows.length > 0 ? equalRows([taken(frequency), taken(average)]) : undefined;
  const spendLikelihood = told ? gammaGammaLogLikelihood(told, [p, q, v]) : Number.NaN;
  const correlation = told ? pearson(told) : Number.NaN;
  const left = frequency.reduce((count, orderCount) => count + (orderCount > 0 ? 1 : 0), 0) - rows.length;
  warn(left > 0, 'left out', left);
  warn(spendFit?.atLimit === true, 'value at limit');
  warn(q <= 1, 'no mean');
  warn(Math.abs(correlation) >= CORRELATED, 'correlated', correlation);
  const value = Object.entries({ p, q, v, 'log-likelihood of value': spendLikelihood });
  return { ...base, value, correlation, warnings };
}
