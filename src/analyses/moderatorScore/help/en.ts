import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Moderator roster',
  summary: 'Assesses moderators against standards, flags contacts that are overdue, and counts the span of control.',
  method:
    'Each measure gives the share of its standard that is reached, at most the cap; the score is their weighted mean. Below standard: one measure misses its standard, or the score the pass mark. Just the standard is enough, and a contact or training on the last day of its time is in time. The roster shows the lowest scores first. Standards, weights and limits are yours; 2,000 moderators for one operator is what one platform reported, not a rule.',
  columns: {
    moderator: 'The moderators, a row each, or a row for each of their groups.',
    measures_with_headers: 'The table with the figures and its header row; it may hold other columns, too.',
    group: 'The group that is looked after.',
    operator: 'Who looks after the moderator.',
    last_contact: 'The day of the last talk. Blank: none is known.',
    recruited: 'The day on which the moderator began.',
    trained: 'Whether or when the moderator was trained: yes, no or a day.',
    as_of: 'The day to count to. Left out: the day after the latest contact or beginning.',
  },
  settings: {
    show: 'roster: all moderators; attention: only those below standard or not assessed, or with a contact or training to see to; operators: span of control.',
    measure:
      'A row each: a header of the table, its weight (1 where blank) and its standard: 20 for at least 20, ≤ 3 for at most 3. Needed.',
    cap: 'The most that one measure can give: 1 is all of its standard, 1.2 rewards up to 120 %.',
    blanks: 'A blank figure: left out (its weight does not count) or zero.',
    'below by': 'any: below standard as soon as one measure is; score: where the score is below the pass mark.',
    pass: 'The score from which on the standard is met, with below by score: 0.6 is 60 %.',
    'contact within': 'Longer without a contact is overdue: 30 days, 2 weeks.',
    'train within': 'Longer in post without training is overdue.',
    'most moderators': 'How many moderators one operator may look after.',
    'most groups': 'How many groups one operator may look after. Left out: no limit.',
    'own limit': 'Limits of one operator, a row each: name, moderators, groups.',
  },
};
