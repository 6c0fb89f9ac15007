import { eventHelp } from '../../events/help.ts';
import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Paths',
  summary: 'Counts the ways that members take from event to event.',
  method:
    "A member's events in the order of time are a path; rows at the same instant keep their order. A row says how many members (or how often) go from one event straight to another, the share of those who go on from there, and the mean time between. Rows without member, time or node are left out.",
  columns: {
    member: 'Who: a column of member ids.',
    event: 'What was done: a column of event names.',
    time: 'When: a column of dates with the time of day.',
    properties: 'Further columns of the same rows with their header row, for nodes, conditions and breakdowns.',
    members: 'A table with a header row and one row a member, for conditions and breakdowns.',
  },
  settings: {
    ...eventHelp.en,
    include: 'An event that belongs to paths, then conditions. May stand in several rows. Left out: every event.',
    node: 'Header of another column whose values are the steps, such as page. Left out: the event.',
    positions: 'yes: the same way at another step is another row, with the number of the step in front.',
    'start and end': 'yes: adds where paths start and end as steps of their own.',
    repeats: 'keep, or collapse: the same step several times in a row counts once.',
    count: 'members (each once) or transitions (every time).',
    steps: 'At most so many steps of each path: the first ones, or with before the last ones.',
    after: 'What follows an event: paths begin at the first such event, then conditions. With node: a value of it.',
    before: 'What precedes an event: paths end at the first such event, then conditions. With node: a value of it.',
    'session gap': 'A pause so long begins a new path: 30 minutes, 1 day, same day. Left out: none.',
    show: 'steps (from → to), matrix (how many are at each node at each step), or members: every path step by step. The commonest stand first, equal ones by name.',
    value: 'In the matrix: number, or share of all members (or paths).',
    breakdown:
      'One or more headers of other columns: a table for each value, as if the rows of the others were left out.',
  },
};
