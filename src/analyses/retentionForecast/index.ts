import { InputError } from '../../engine/inputProblem.ts';
import { type Cell, isBlank } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import { type Analysis, analysis, type ResultCell, type Say } from '../analysis.ts';
import { grid, optional, scalar } from '../columns.ts';
import { plainNumber } from '../plainNumber.ts';
import { decimal, wholeNumber } from '../settings.ts';
import { computeForecast, type Forecast } from './computeForecast.ts';
import { readActive } from './readActive.ts';
import { words } from './words/index.ts';

const MOST_PERIODS = 10_000;
const HEADERS = ['period', 'survival', 'retention rate', 'share leaving', 'residual lifetime'];

/** RETENTION_FORECAST: how many of a cohort will still be there, from how many were. */
export const retentionForecast: Analysis = analysis({
  id: 'RETENTION_FORECAST',
  shape: 'table',
  columns: { active: grid(), periods: optional(scalar()) },
  settings: {
    'fit periods': wholeNumber(undefined, 1, MOST_PERIODS),
    alpha: decimal(undefined, 1e-12, 1e12),
    beta: decimal(undefined, 1e-12, 1e12),
    discount: decimal(0.1, 0, 1e6),
    members: decimal(undefined, 1e-9, 1e15),
  },
  words,
  compute({ active, periods }, settings, { reading }) {
    return computeForecast(readActive(active, reading), {
      ...settings,
      fitPeriods: settings['fit periods'],
      periods: isBlank(periods) ? undefined : readPeriods(periods),
    });
  },
  table: forecastTable,
  sheet: () => ({
    formats: [undefined, 'percent', 'percent', 'percent', 'hundredths'],
    // The parameters and their likelihood stand above the shares.
    cellFormats: [0, 1, 2].map((row) => ({ row, column: 1, format: 'fine' })),
  }),
});

function readPeriods(cell: Cell): number {
  const periods = plainNumber(cell);
  const problem = { argument: 'periods', value: cellText(cell) };
  if (Number.isNaN(periods)) throw new InputError({ code: 'notANumber', ...problem });
  if (!Number.isInteger(periods)) throw new InputError({ code: 'notAWholeNumber', ...problem });
  if (periods < 0 || periods > MOST_PERIODS) {
    throw new InputError({ code: 'badValue', ...problem, hint: `0 … ${MOST_PERIODS}` });
  }
  return periods;
}

/** The parameters with their likelihood, then a row a period. */
function forecastTable(forecast: Forecast, say: Say): ResultCell[][] {
  const known = (value: number): ResultCell => (Number.isFinite(value) ? value : null);
  const parameter = (name: string, value: number): ResultCell[] => [say(name), known(value), null, null, null];
  return [
    HEADERS.map(say),
    parameter('alpha', forecast.alpha),
    parameter('beta', forecast.beta),
    parameter('log-likelihood', forecast.logLikelihood),
    ...forecast.survival.map((share, n): ResultCell[] => [
      n,
      share,
      known(forecast.retentionRate[n]),
      known(forecast.leaving[n]),
      known(forecast.residualLifetime[n]),
    ]),
  ];
}
