import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Recall rate',
  summary:
    'Of the silent members who were contacted, how many came back, beside those who were not contacted, and what that does not prove.',
  method:
    'A row a member of the recall list. Recall rate = came back ÷ members; low and high are its 95 % Wilson interval. Difference = contacted − not contacted, with the interval of Newcombe 1998. Who gets a call is chosen, so this is no experiment; with a hold-out that was drawn by lot and left alone, everybody else is compared with it, whether they were reached or not. Below the setting too few there is no interval and no conclusion. The monthly review keeps such a list and puts this table on its sheet Lifecycle.',
  columns: {
    member: 'The members of the list, a row each.',
    contacted:
      "Not yet, Contacted, Came back or Do not contact, as in the review's drop-down, or yes and no. A blank is not contacted.",
    came_back: 'Whether the member has been active since: yes or no. A blank is left out, and how many is said.',
    hold_out: 'yes for the members drawn by lot to be left alone. Left out: no hold-out.',
  },
  settings: {
    level: 'The level of the intervals. Left out: 0.95.',
    'too few': 'With fewer members there is no interval and no conclusion. Left out: 30.',
  },
};
