import { type Analysis, analysis } from '../analysis.ts';
import { beside, id, memberTable, money, optional, text, time } from '../columns.ts';
import { bothGroups } from '../events/bothGroups.ts';
import { breakdownValues } from '../events/breakdown.ts';
import { eventSettings } from '../events/eventSettings.ts';
import { readRows } from '../events/readRows.ts';
import { choice, decimal, rows, wholeNumber, yes } from '../settings.ts';
import { computeLifetime } from './computeLifetime.ts';
import { lifetimeTable } from './lifetimeTable.ts';
import { words } from './words/index.ts';

/** Columns before the ages, a group's own left out: cohort, members and the last complete age. */
const LEADING = 3;

/** LTV_TO_DATE: what a member of each cohort has brought so far, by age. */
export const lifetimeToDate: Analysis = analysis({
  id: 'LTV_TO_DATE',
  shape: 'table',
  columns: {
    member: id(),
    date: time(),
    amount: money(),
    group: optional(text()),
    properties: optional(beside()),
    members: optional(memberTable()),
  },
  settings: {
    margin: decimal(1, 0, 1),
    period: choice(['day', 'week', 'month', 'quarter', 'year'], 'month'),
    age: choice(['calendar', 'elapsed'], 'calendar'),
    cumulative: yes(true),
    value: choice(['per member', 'sum'], 'per member'),
    columns: wholeNumber(undefined, 1, 10_000),
    breakdown: rows(),
    ...eventSettings,
  },
  words,
  compute(given, chosen, run) {
    const { time: date, filter, attributes } = readRows({ ...given, time: given.date }, chosen, run);
    const group = bothGroups(given.group, breakdownValues(chosen.breakdown, attributes, run.rows));
    const { period, age, columns: width, from, to, as_of: asOf, margin, cumulative, value } = chosen;
    const options = { period, weekStart: chosen['week start'], age, width, from, to, asOf, filter };
    const cube = computeLifetime({ member: given.member, date, amount: given.amount, group }, options);
    return { ...cube, margin, cumulative, perMember: value === 'per member', grouped: group !== undefined };
  },
  table: lifetimeTable,
  sheet: ({ grouped }, _, [header]) => ({
    formats: header.map((__, column) => (column < LEADING + (grouped ? 1 : 0) ? undefined : 'hundredths')),
  }),
});
