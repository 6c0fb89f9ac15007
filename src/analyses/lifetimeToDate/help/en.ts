import { eventHelp } from '../../events/help.ts';
import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Lifetime value to date',
  summary: 'Shows what a member of each cohort has brought so far, by age.',
  method:
    'A cohort is the members whose first order falls into one period. Cell k = everything that they brought up to the end of age k ÷ all members of the cohort, age 0 is the cohort\'s own period; the margin multiplies it. The last row is the average weighted by size over the cells that are complete by the as-of day. What begins on that day or later is blank, a cell that the day cuts is still running ("complete" names the last whole one). A row with a negative amount is a refund: it is taken off and is no first order. Rows without member or date are left out.',
  columns: {
    member: 'Who: a column of member ids.',
    date: 'When: the day of each order.',
    amount: 'The money paid; negative for a refund.',
    group: 'A group for each order, such as the channel; a member belongs to the one of the first order.',
    properties: 'Further columns of the same rows with their header row, for conditions and breakdowns.',
    members: 'A table with a header row and one row a member, for conditions and breakdowns.',
  },
  settings: {
    ...eventHelp.en,
    margin: 'What is left of the money, such as 0.35 or 35%. Left out: all of it.',
    period: 'day, week, month, quarter or year.',
    age: "calendar (periods of the calendar) or elapsed (whole periods since each member's own first order).",
    cumulative: 'no: what each age brought alone.',
    value: 'per member, or sum: what the whole cohort brought.',
    columns: 'At most so many ages, age 0 included.',
    breakdown: 'One or more headers of other columns: a table for each value on the first order, beside the group.',
    from: 'The first day on which members join.',
    to: 'The last day on which members join; what they bring counts up to the as-of day.',
  },
};
