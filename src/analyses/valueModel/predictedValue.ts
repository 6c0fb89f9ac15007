import { InputError } from '../../engine/inputProblem.ts';
import { probabilityAlive } from '../../engine/statistics/valueModels/bgNbdPredictions.ts';
import { expectedValue } from '../../engine/statistics/valueModels/gammaGamma.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { number, optional } from '../columns.ts';
import { choice, decimal } from '../settings.ts';
import { ordersModel, valueModelOf } from './fits.ts';
import { historyColumns, readHistories } from './histories.ts';
import { predictionSettings } from './modelSettings.ts';
import { discountedOrders, oncePerHistory, predictionCells, predictRows } from './predictions.ts';
import { words } from './words/index.ts';

/** PREDICTED_VALUE: what an order of a member is expected to bring, or all orders of the coming months. */
export const predictedValue: Analysis = analysis({
  id: 'PREDICTED_VALUE',
  shape: 'rows',
  columns: { ...historyColumns, average: optional(number()) },
  settings: {
    ...predictionSettings,
    show: choice(['order value', 'lifetime value'], 'order value'),
    discount: decimal(0.01, 0, 1e6),
    'value per order': decimal(undefined, 0, 1e15),
    margin: decimal(1, 0, 1e6),
  },
  words,
  compute({ average, ...columns }, settings) {
    const histories = readHistories(columns);
    const fixed = settings['value per order'];
    if (fixed === undefined && !average) {
      const hint = 'frequency, recency, age, average';
      throw new InputError({ code: 'missingArgument', argument: 'average', hint });
    }
    const value = fixed === undefined ? valueModelOf(histories.frequency, average!, settings) : undefined;
    const worthOf = (orders: number, row: number): number =>
      value ? expectedValue(value.model, orders, orders > 0 ? average![row] : 0) : fixed!;
    const orders = settings.show === 'lifetime value' ? ordersModel(histories, settings) : undefined;
    const coming =
      orders &&
      oncePerHistory(discountedOrders(settings.months, settings['month length'], settings.discount), orders.model);
    const values = predictRows(histories, (history, row) => {
      const each = worthOf(history.orders, row) * settings.margin;
      return orders && coming ? each * probabilityAlive(orders.model, history) * coming(history) : each;
    });
    const few = orders?.few ?? value?.few;
    return { values, few, notes: settings.notes ? Array.from(values, () => []) : undefined };
  },
  table: predictionCells,
  sheet: () => ({ formats: ['hundredths'] }),
});
