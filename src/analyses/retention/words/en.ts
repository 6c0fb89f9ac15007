import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords.en;

export const en: AnalysisWords = {
  title: 'Retention',
  summary: 'Shows how many members of each cohort come back after 1, 2, 3 … periods.',
  method:
    'A cohort is the members whose first event falls into one period; cell k = its members with a return k periods later ÷ its members, column 0 is the whole cohort. The last row is the average weighted by size: Σ returned ÷ Σ members over the cells that are complete by the as-of day. What begins on that day or later is blank, a cell that the day cuts is still running, and rows without member or date are left out.',
  columns: {
    member: 'Who: a column of member ids.',
    date: 'When: a column of dates, with the time of day for hours.',
    event: 'What was done: a column of event names. Left out: every row counts.',
    properties: 'Further columns of the same rows with their header row, for conditions and values.',
    members: 'A table with a header row and one row a member, for conditions.',
  },
  settings: {
    period: { name: 'period', help: 'hour, day, week, month or quarter.' },
    cohort: {
      name: 'cohort',
      help: 'first ever (the first event of the start in the whole data), first matching (the first that meets its conditions) or recurring (a member joins in every period with a start).',
    },
    start: { name: 'start', help: 'The event that lets a member join, then conditions. Left out or *: any event.' },
    return: { name: 'return', help: 'The event that counts as a return, then conditions. Left out or *: any event.' },
    'on or after': { name: 'on or after', help: 'yes: a return in the column or in any later period counts.' },
    minimum: { name: 'minimum', help: 'Returns that a member needs in a cell to count there.' },
    brackets: { name: 'brackets', help: 'Columns of several periods by their last one: 1, 3, 7 gives 1, 2–3 and 4–7.' },
    rolling: {
      name: 'rolling',
      help: "yes: columns are spans of 24 hours after each member's own start.",
      aliases: ['rolling 24 h'],
    },
    columns: { name: 'columns', help: 'At most so many columns, column 0 included.' },
    value: {
      name: 'value',
      help: 'share, members, or sum or average and the header of a column: what the return events add up to.',
    },
    ...settings,
    from: { name: 'from', help: 'The first day on which members join.' },
    to: { name: 'to', help: 'The last day on which members join; their returns count up to the as-of day.' },
  },
  values: {
    hour: 'hour',
    day: 'day',
    week: 'week',
    month: 'month',
    quarter: 'quarter',
    'first ever': 'first ever',
    'first matching': 'first matching',
    recurring: 'recurring',
    ...values,
  },
  labels: {
    cohort: 'Cohort',
    members: 'Members',
    complete: 'Complete',
    average: 'Weighted average',
  },
};
