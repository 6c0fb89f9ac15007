import { InputError } from '../../engine/inputProblem.ts';
import { probabilityAlive, probabilityOfOrders } from '../../engine/statistics/valueModels/bgNbdPredictions.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { number, oneForAll, optional } from '../columns.ts';
import { wholeNumber } from '../settings.ts';
import { ordersModel } from './fits.ts';
import { historyColumns, readHistories } from './histories.ts';
import { predictionSettings } from './modelSettings.ts';
import { oncePerHistory, ordersWithin, predictionCells, predictRows } from './predictions.ts';
import { words } from './words/index.ts';

/** EXPECTED_ORDERS: orders that a member is expected to make in the coming time, or the chance of exactly n. */
export const expectedOrders: Analysis = analysis({
  id: 'EXPECTED_ORDERS',
  shape: 'rows',
  columns: { ...historyColumns, horizon: oneForAll(optional(number())) },
  settings: { ...predictionSettings, probability: wholeNumber(undefined, 0, 100_000) },
  words,
  compute({ horizon, ...columns }, settings) {
    const histories = readHistories(columns);
    const { model, few } = ordersModel(histories, settings);
    const negative = horizon?.findIndex((value) => value < 0) ?? -1;
    if (negative >= 0) {
      const value = String(horizon![negative]);
      throw new InputError({ code: 'negativeNumber', argument: 'horizon', row: negative + 1, value });
    }
    const span = settings.months * settings['month length'];
    const horizonOf = (row: number): number => (horizon ? horizon[horizon.length === 1 ? 0 : row] : span);
    const n = settings.probability;
    const byHorizon = new Map<number, ReturnType<typeof oncePerHistory>>();
    const values = predictRows(histories, (history, row) => {
      const time = horizonOf(row);
      if (Number.isNaN(time)) return Number.NaN;
      if (n !== undefined) return probabilityOfOrders(model, history, time, n);
      const expected = byHorizon.get(time) ?? oncePerHistory(ordersWithin(time), model);
      byHorizon.set(time, expected);
      return probabilityAlive(model, history) * expected(history);
    });
    return { values, few, notes: settings.notes ? Array.from(values, () => []) : undefined };
  },
  table: predictionCells,
});
