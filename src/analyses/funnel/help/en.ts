import { eventHelp } from '../../events/help.ts';
import type { HelpWords } from '../../help.ts';
import { en as words } from '../words/en.ts';

export const en: HelpWords = {
  title: 'Funnel',
  summary: 'Counts how many members get how far through a chain of events, and how long each step takes.',
  method: words.method,
  columns: {
    member: 'Who did it: a column of member ids.',
    event: 'What was done: a column of event names.',
    time: 'When: a column of dates with the time of day.',
    steps: 'The events in order, one in each row; conditions on other columns may follow, three cells each.',
    properties: 'Further columns of the same rows with their header row, for conditions.',
    members: 'A table with a header row and one row a member, for conditions.',
  },
  settings: {
    ...eventHelp.en,
    window:
      'Time for the whole chain from its start, end included: 30 minutes, 24 hours, 7 days, 1 month, same day or none.',
    order:
      'ordered (others may come between), strict (no other event between two steps) or any (steps in any order: row k counts those who did k different steps, its event is blank).',
    'late steps': 'yes: from and to hold for step 1 only, so that later steps may come after the last day.',
    exclude:
      'An event that spoils a try: event, after step, before step, conditions. A spoilt member leaves the funnel unless a clean try gets as far; in any order the progress is cleared. May stand in several rows.',
    'first time':
      "A step, then ever or matching: only the member's first event of that name, or the first that meets the step, in the whole data may serve it.",
    breakdown: 'One or more headers of other columns: a funnel for each of their values.',
    attribution:
      'Which value of a member counts: first touch, last touch, every (each with its own events) or step and its number. By step k a member counts under every value that stands on its events of that step, in a funnel where only events with that value do that step; who never did it is left out.',
    show: 'steps, or members: a row for each step that each member reached.',
    'week start': 'Changes nothing here; accepted so that one block serves several functions.',
  },
};
