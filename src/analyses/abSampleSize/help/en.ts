import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Sample size of an A/B test',
  summary: 'How many members each group needs to tell a rate from another, or the power of those that there are.',
  method:
    "A row for each base and lift: members per group, exact and rounded up, Cohen's h, the power, and the rule by name. Pooled is R's power.prop.test. Baseline is Evan Miller's calculator. Arcsine takes Cohen's h. Sequential is Evan Miller's stopping rule: stop for a winner when one group leads by so many conversions, without one after so many conversions in both groups.",
  columns: {
    base: 'The rate now: 0.1 or 10%. A cell or a column.',
    lift: 'The change to detect, beside it: 0.02 on 0.1 aims at 0.12; as a share, 0.2 on 0.1 does.',
  },
  settings: {
    'lift as': 'points (added to the base) or share (of the base).',
    sides: '2 or 1. Left out: 2, and 1 for the sequential rule.',
    power: 'The chance to find the lift if it is there: 0.8.',
    alpha: 'The chance to find one that is not there: 0.05.',
    rule: 'pooled (R), baseline (Evan Miller), arcsine or sequential.',
    members:
      'Members per group that there will be: the power column then tells what they reach. For the sequential rule with the conversions that they let expect.',
  },
};
