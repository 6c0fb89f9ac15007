import { INTERVAL_TYPES } from '../../engine/statistics/survivalInterval.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { cells, optional, tellsTotals, text } from '../columns.ts';
import { choice, day, decimal } from '../settings.ts';
import { computeSurvival } from './computeSurvival.ts';
import { readDurations } from './readDurations.ts';
import { survivalLook } from './survivalLook.ts';
import { survivalTable } from './survivalTable.ts';
import { words } from './words/index.ts';

/** SURVIVAL: how long members stay, also while many are still there. */
export const survival: Analysis = analysis({
  id: 'SURVIVAL',
  shape: 'table',
  columns: { joined: tellsTotals(cells()), left: cells(), group: optional(text()) },
  settings: {
    input: choice(['dates', 'durations'], 'dates'),
    as_of: day(),
    interval: choice(INTERVAL_TYPES, 'log'),
    level: decimal(0.95, 0.5, 0.999999),
    rho: decimal(0, 0, 10),
    show: choice(['all', 'curve', 'summary'], 'all'),
  },
  words,
  compute({ joined, left, group }, chosen, run) {
    const durations = readDurations(joined, left, chosen.input, chosen.as_of, run.reading);
    const { interval, level, rho, show } = chosen;
    return { ...computeSurvival(durations, group, rho), interval, level, show };
  },
  table: survivalTable,
  sheet: survivalLook,
});
