import { type Analysis, analysis } from '../analysis.ts';
import { beside, memberTable, money, optional, text, time } from '../columns.ts';
import { bothGroups } from '../events/bothGroups.ts';
import { breakdownValues } from '../events/breakdown.ts';
import { eventSettings } from '../events/eventSettings.ts';
import { readRows } from '../events/readRows.ts';
import { seriesChart } from '../seriesChart.ts';
import { choice, words as oneText, rows } from '../settings.ts';
import { computeTrend } from './computeTrend.ts';
import { readMembers } from './readMembers.ts';
import { trendTable } from './trendTable.ts';
import { words } from './words/index.ts';

/** PERIOD_TREND: a value by period, its change on the last one and on last year, and who made the change. */
export const periodTrend: Analysis = analysis({
  id: 'PERIOD_TREND',
  shape: 'table',
  columns: {
    date: time(),
    value: money(),
    dimension: optional(text()),
    properties: optional(beside()),
    members: optional(memberTable()),
  },
  settings: {
    period: choice(['day', 'week', 'month', 'quarter', 'year'], 'month'),
    measure: choice(['sum', 'average', 'rows'], 'sum'),
    'last year': choice(['date', 'weekday'], 'date'),
    compare: choice(['whole', 'to date'], 'whole'),
    show: choice(['all', 'latest'], 'all'),
    member: oneText(),
    breakdown: rows(),
    ...eventSettings,
  },
  words,
  compute(given, chosen, run) {
    const member = readMembers(given.properties, given.members, chosen.member, run);
    const { time: date, filter, attributes } = readRows({ ...given, member, time: given.date }, chosen, run);
    const dimension = bothGroups(given.dimension, breakdownValues(chosen.breakdown, attributes, run.rows));
    const { period, measure, compare, show, from, to, as_of: asOf } = chosen;
    return {
      ...computeTrend(
        { date, value: given.value, dimension },
        {
          period,
          weekStart: chosen['week start'],
          countBlanks: measure === 'rows',
          sameWeekday: chosen['last year'] === 'weekday',
          toDate: compare === 'to date',
          from,
          to,
          asOf,
          filter,
        },
      ),
      measure,
      latest: show === 'latest',
    };
  },
  table: trendTable,
  sheet({ lines, latest }, _, [, ...rows]) {
    const before = lines.length > 0 ? 4 : 2;
    const formats = new Array<'change' | 'percent' | undefined>(before).fill(undefined);
    formats[before + 1] = 'change';
    formats[before + 3] = 'change';
    if (before === 2) return { formats, chart: latest ? undefined : { type: 'line', columns: [0, 1] } };
    formats[before + 4] = 'percent';
    formats[before + 5] = 'change';
    const parts = rows.filter((_row, index) => index % (lines.length + 1) < lines.length);
    return { formats, chart: latest ? undefined : seriesChart('line', parts, { axis: 0, name: 1, value: 2 }) };
  },
});
