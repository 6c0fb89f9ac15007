import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Portrait',
  summary: 'Shows what a segment is like: the share of each value in the segment against all members, with an index.',
  method:
    'Shares are of the members of whom the attribute is known; all includes the segment. Index = 100 × share in the segment ÷ share in all: 100 is alike. Low and high are the 95% Wilson interval of the share in the segment; where all of it lies above or below the share in all, the note says so. Below 30 known members of the segment the note says too few instead. Columns of more than 10 different numbers are put into bands at their quartiles.',
  columns: {
    attributes_with_headers: 'The attributes, a column each, with their header row: gender, age, city, channel …',
    segment:
      'Beside them: yes for the members of the segment, or the name of the segment of each member. With its header cell or without.',
  },
  settings: {
    segment: 'Only the segment of this name.',
    bands: 'Bands of one attribute of numbers: its header, then where each next band begins; may repeat.',
    several: 'Attributes whose cells hold several values, parted by commas or |.',
    values: 'The most values of an attribute; rarer ones are put together.',
    blanks: 'yes: a blank counts as a value.',
    'too few': 'Below this many members there is no interval and no verdict.',
  },
};
