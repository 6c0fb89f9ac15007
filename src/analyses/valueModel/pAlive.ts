import { probabilityAlive } from '../../engine/statistics/valueModels/bgNbdPredictions.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { ordersModel } from './fits.ts';
import { historyColumns, readHistories } from './histories.ts';
import { predictionSettings } from './modelSettings.ts';
import { predictionCells, predictRows } from './predictions.ts';
import { words } from './words/index.ts';

/** P_ALIVE: the chance that a member still orders. */
export const pAlive: Analysis = analysis({
  id: 'P_ALIVE',
  shape: 'rows',
  columns: historyColumns,
  settings: predictionSettings,
  words,
  compute(columns, settings) {
    const histories = readHistories(columns);
    const { model, few } = ordersModel(histories, settings);
    const values = predictRows(histories, (history) => probabilityAlive(model, history));
    const noRepeat = (orders: number): string[] => (orders > 0 ? [] : ['no repeat']);
    return { values, few, notes: settings.notes ? Array.from(histories.frequency, noRepeat) : undefined };
  },
  table: predictionCells,
});
