import type { ExplainedWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords.en;

export const en: ExplainedWords = {
  method:
    'A try starts at any event of step 1; each later step takes its first event at or after the step before, inside the window of the start. A member counts with the furthest step reached, the first time that it was reached, with the latest start that leads there; % of previous = members ÷ members of the step before. One event serves one step, rows without member or time are left out, and a share of nobody is blank.',
  settings,
  values: {
    ...values,
    ordered: 'ordered|in order',
    strict: 'strict|strict order|exact order',
    any: 'any|any order|unordered',
  },
  labels: {
    step: 'step',
    event: 'event',
    members: 'members',
    ofFirst: '% of first',
    ofPrevious: '% of previous',
    mean: 'mean seconds',
    median: 'median seconds',
    anyEvent: 'any event',
    value: 'value',
    member: 'member',
    time: 'time',
  },
};
