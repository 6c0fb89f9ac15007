import { eventHelp } from '../../events/help.ts';
import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Trend by period',
  summary: 'Adds a value up by period, with its change on the last period and on last year, and who made the change.',
  method:
    'Every period of the range has a row. Changes are value − value of the period before, and of a year before (12 months, 4 quarters, 52 weeks, the same date); the percentage is the change ÷ that earlier value, blank where it is 0 or less. A period before the first row of the data is unknown, so its comparison is blank; rows before "from" serve comparisons only. With a dimension each period has a row for each of its values and their total: share of the period, contribution = its change ÷ the change of the total (these add up to 1), points = its change ÷ the total of the period before (these add up to the growth of the total). A period that the as-of day cuts is marked running, one that the range cuts partial; one that begins on the as-of day or later is blank.',
  columns: {
    date: 'The day of each row.',
    value: 'Money or another amount of each row; rows where it is blank are left out.',
    dimension: 'What to split by, such as the channel. A blank is a value of its own.',
    properties: 'Further columns of the same rows with their header row, for conditions and breakdowns.',
    members:
      'A table with a header row and one row a member, for conditions and breakdowns; the properties then need a column with the member ids.',
  },
  settings: {
    ...eventHelp.en,
    period: 'day, week, month, quarter or year.',
    measure: 'sum, average (of the rows) or rows (how many there are, blank values too).',
    'last year': 'For days: date (the same date) or weekday (the same weekday, 364 days before).',
    compare:
      'whole, or to date: a last period that is still running or cut is compared with as many days of the others.',
    show: 'all, or latest: only the last period that has begun.',
    member: 'The header of the member ids among the properties. Left out: the header that names them best.',
    breakdown: 'One or more headers of other columns: a dimension, beside the argument of that name if both are given.',
    from: 'The first day that counts; earlier rows are only compared with.',
  },
};
