import { eventHelp } from '../../events/help.ts';
import type { HelpWords } from '../../help.ts';
import { en as words } from '../words/en.ts';

export const en: HelpWords = {
  title: 'Retention',
  summary: 'Shows how many members of each cohort come back after 1, 2, 3 … periods.',
  method: words.method,
  columns: {
    member: 'Who: a column of member ids.',
    date: 'When: a column of dates, with the time of day for hours.',
    event: 'What was done: a column of event names. Left out: every row counts.',
    properties: 'Further columns of the same rows with their header row, for conditions and values.',
    members: 'A table with a header row and one row a member, for conditions.',
  },
  settings: {
    ...eventHelp.en,
    period: 'hour, day, week, month or quarter.',
    cohort:
      'first ever (the first event of the start in the whole data), first matching (the first that meets its conditions) or recurring (a member joins in every period with a start).',
    start: 'The event that lets a member join, then conditions. Left out or *: any event.',
    return: 'The event that counts as a return, then conditions. Left out or *: any event.',
    'on or after': 'yes: a return in the column or in any later period counts.',
    minimum: 'Returns that a member needs in one period to count there; with brackets in one of their periods.',
    brackets: 'Columns of several periods by their last one: 1, 3, 7 gives 1, 2–3 and 4–7.',
    rolling:
      "yes or 24 h: columns are spans of 24 hours after each member's own start, the first in the range; the period only says which cohort that is.",
    columns: 'At most so many columns, column 0 included.',
    value:
      'share, members, or sum or average and the header of a column: what the return events add up to, in all or by member who returned. Column 0 holds the returns of the own period from the start on. The last row is a share or an amount by member, whatever the cells hold.',
    breakdown:
      "One or more headers of other columns: a table for each value on the members' start events; with recurring cohorts each value counts its own events only (with rolling: all from the member's one start).",
    show: 'table, or members: a row for each cell that each member is counted in.',
    from: 'The first day on which members join.',
    to: 'The last day on which members join; their returns count up to the as-of day.',
    as_of:
      'The day to count to; later rows are left out, and the column complete names the last column that was over by then. Left out: the day after the last date.',
  },
};
