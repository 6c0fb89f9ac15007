import type { ExplainedWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords.en;

export const en: ExplainedWords = {
  method:
    'A cohort is the members whose first event falls into one period; cell k = its members with a return k periods later ÷ its members, column 0 is the whole cohort. The last row is the average weighted by size: Σ returned ÷ Σ members over the cells that are complete by the as-of day. What begins on that day or later is blank, a cell that the day cuts is still running, and rows without member or date are left out.',
  settings: { ...settings, period: 'period|interval', rolling: 'rolling|rolling 24 h' },
  values,
  labels: {
    value: 'value',
    cohort: 'cohort',
    members: 'members',
    complete: 'complete',
    column: 'column',
    after: 'periods later',
    member: 'member',
    average: 'weighted average',
  },
};
