import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords.en;

export const en: AnalysisWords = {
  title: 'Funnel',
  summary: 'Counts how many members get how far through a chain of events, and how long each step takes.',
  method:
    'A try starts at any event of step 1; each later step takes its first event at or after the step before, inside the window of the start. A member counts with the furthest step reached, the first time that it was reached, with the latest start that leads there; % of previous = members ÷ members of the step before. One event serves one step, rows without member or time are left out, and a share of nobody is blank.',
  columns: {
    member: 'Who did it: a column of member ids.',
    event: 'What was done: a column of event names.',
    time: 'When: a column of dates with the time of day.',
    steps: 'The events in order, one in each row; conditions on other columns may follow, three cells each.',
    properties: 'Further columns of the same rows with their header row, for conditions.',
    members: 'A table with a header row and one row a member, for conditions.',
  },
  settings: {
    window: {
      name: 'window',
      help: 'Time for the whole chain from its start, end included: 30 minutes, 24 hours, 7 days, 1 month, same day or none.',
    },
    order: {
      name: 'order',
      help: 'ordered (others may come between), strict (no other event between two steps) or any (steps in any order).',
    },
    'late steps': {
      name: 'late steps',
      help: 'yes: from and to hold for step 1 only, so that later steps may come after the last day.',
    },
    show: { name: 'show', help: 'steps, or members: a row for each step that each member reached.' },
    ...settings,
    'week start': {
      name: 'week start',
      help: 'Changes nothing here; accepted so that one block serves several functions.',
    },
  },
  values: {
    ordered: 'ordered',
    strict: 'strict',
    any: 'any',
    steps: 'steps',
    members: 'members',
    ...values,
  },
  labels: {
    step: 'Step',
    event: 'Event',
    members: 'Members',
    ofFirst: '% of first',
    ofPrevious: '% of previous',
    mean: 'Mean seconds',
    median: 'Median seconds',
    anyEvent: 'any event',
    value: 'Value',
    member: 'Member',
    time: 'Time',
  },
};
