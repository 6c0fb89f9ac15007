import { RATE_METHODS } from '../../engine/statistics/rateInterval.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { number } from '../columns.ts';
import { choice, decimal } from '../settings.ts';
import { rateIntervals } from './rateIntervals.ts';
import { words } from './words/index.ts';

/** RATE_INTERVAL: low and high of the rate behind each row's successes and members. */
export const rateInterval: Analysis = analysis({
  id: 'RATE_INTERVAL',
  shape: 'rows',
  columns: { successes: number(), members: number() },
  settings: {
    method: choice(RATE_METHODS, 'wilson'),
    level: decimal(0.95, 0.001, 0.999999),
  },
  words,
  compute({ successes, members }, { method, level }) {
    return rateIntervals(successes, members, method, level);
  },
  table: (rows) => rows,
});
