import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Funnel of wide data',
  summary: 'Counts how many members get how far where the table has a row for each member and a column for each step.',
  method:
    'A step counts if every step before it is filled and, where there are dates, it is not earlier than the step before and lies inside the window of the first date. % of previous = members ÷ members of the step before; a share of nobody is blank. Where one of two dates has no time of day, days are compared. A content pipeline is counted so, too: a row a piece, with the columns produced, selected, edited and published.',
  columns: {
    steps_with_headers:
      "The steps' columns from left to right with their header row: dates, or yes and no (TRUE and FALSE, 1 and 0). Blank is not done.",
  },
  settings: {
    window: 'Time for the whole chain from its first date, end included, such as 7 days. Left out: none.',
    steps:
      'Which columns are the steps, by their headers and in their order; then the range may be a whole table. Left out: all columns.',
  },
};
