import { InputError } from '../../engine/inputProblem.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { asOf, grid } from '../columns.ts';
import { choice, decimal } from '../settings.ts';
import { boardRow } from './boardRow.ts';
import { clockOf } from './clock.ts';
import { readKpis } from './kpis.ts';
import { words } from './words/index.ts';

const HEADERS = ['kpi', 'actual', 'target', '% done', 'days left', 'needed', 'so far', 'projected', 'status'];

/** KPI_BOARD: where each target stands, and what it takes to the end of the month. */
export const kpiBoard: Analysis = analysis({
  id: 'KPI_BOARD',
  shape: 'table',
  columns: { actuals: grid(), targets: grid(), as_of: asOf() },
  settings: {
    period: choice(['week', 'month', 'quarter', 'year'], 'month'),
    'week start': choice(['monday', 'sunday'], 'monday'),
    today: choice(['to come', 'done'], 'to come'),
    behind: decimal(0.9, 0, 1),
  },
  words,
  compute({ actuals, targets, as_of }, { period, 'week start': weekStart, today, behind }, { reading }) {
    const { kpis, dated } = readKpis(actuals, targets, reading);
    if (kpis.length === 0) throw new InputError({ code: 'noRows' });
    const clock = clockOf(as_of, kpis, period, weekStart, today === 'done');
    return kpis.map((kpi) => ({ name: kpi.name, ...boardRow(kpi, dated, clock, behind) }));
  },
  table: (rows, say) => [
    HEADERS.map(say),
    ...rows.map((row) => [
      row.name,
      row.actual,
      row.target,
      row.done,
      row.daysLeft,
      row.needed,
      row.pace,
      row.projected,
      say(row.status),
    ]),
  ],
});
