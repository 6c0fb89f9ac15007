import { eventHelp } from '../../events/help.ts';
import type { HelpWords } from '../../help.ts';

const columns = {
  member: 'Who: a column of member ids.',
  date: 'When: a column of dates, with the time of day for hours.',
  event: 'What was done: a column of event names. Left out: every row counts.',
  properties: 'Further columns of the same rows with their header row, for conditions and breakdowns.',
  members: 'A table with a header row and one row a member, for conditions and breakdowns.',
};

const settings = {
  ...eventHelp.en,
  event: 'The event that counts as being active, then conditions. Several rows: any of them. Left out or *: any event.',
  breakdown:
    'One or more headers of other columns: a table for each value, as if the rows of the others were left out.',
};

export const flowEn: HelpWords = {
  title: 'Lifecycle flow',
  summary: 'Counts who is new, returning, resurrecting or dormant, period by period.',
  method:
    'New: active in the period of joining (the join date of the members table, else the first such event in the whole data). Returning: active in the period before, too. Resurrecting: active again after a pause. Dormant, negative: active in the period before but not in this one. Pulse = (new + resurrecting) ÷ dormant, blank where nobody goes dormant. Every period of the range has a row; the last one may still be running.',
  columns: {
    ...columns,
    members: 'A table with a header row and one row a member, for join dates, conditions and breakdowns.',
  },
  settings: {
    ...settings,
    period: 'hour, day, week, month, quarter or year.',
    joined: 'Header of the members table that holds the join date. Left out: the column that looks like one, if any.',
    show: 'flow, or members: who has which status in which period.',
    from: 'The first day; the whole period that it lies in counts.',
    to: 'The last day; the whole period that it lies in counts.',
  },
};

export const activeMembersEn: HelpWords = {
  title: 'Active members',
  summary: 'Counts daily, weekly and monthly active members and the ratios between them.',
  method:
    'By day: members active on the day (DAU), in the 7 days (WAU) and in the 30 days (MAU) that end with it. By week or month a measure shorter than the period is its mean over the days of the period, WAU of a week and MAU of a month count the calendar week and month, and MAU of a week the 30 days that end with it. Windows reach back before the first day of the range.',
  columns,
  settings: {
    ...settings,
    period: 'day, week or month: what a row is.',
    'minimum events': 'Events that a member needs in the day, 7 days, 30 days, week or month to be active there.',
    show: 'activity, or members: who is active in which period, with the number of events.',
    from: 'The first day; the whole week or month that it lies in counts.',
    to: 'The last day; the whole week or month that it lies in counts.',
  },
};

export const stickinessEn: HelpWords = {
  title: 'Stickiness',
  summary: 'Counts the members who are active in 1, 2, 3 … different days, weeks or months.',
  method:
    'The range is cut into intervals of the same length from its first day on. A member is counted at the number of intervals with enough events; the share is of all members with at least one such interval.',
  columns,
  settings: {
    ...settings,
    interval:
      'n days, weeks or months, counted from the setting from; without it weeks and months are those of the calendar.',
    events: '≥ n, ≤ n or = n: how many events make an interval active; a number alone is ≥. Left out: one or more.',
    'at least': 'yes: members with so many intervals or more.',
    show: 'intervals, or members: the number of active intervals of each member.',
  },
};
