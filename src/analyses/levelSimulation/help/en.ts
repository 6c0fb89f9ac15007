import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Level simulation',
  summary: 'Runs both level rules over past data: who rises, falls and is protected.',
  method:
    'In each period a member has the level that the experience of that period (or of several, by setting) gives. rise-only keeps the highest level ever reached; may-fall lets a member fall once the periods of grace are used up. Protected is who keeps a level that the experience alone would not give. Rows of one member and period add up; a period without a row, after the first one, counts as 0. Rows without member, period or experience are left out.',
  columns: {
    member: 'The member.',
    period: 'The period: a date, a number or a name. Names are ordered by their text and numbers.',
    experience: 'The experience points of the period.',
    ladder: 'The ladder: name of the level, points from (included). A header does no harm.',
  },
  settings: {
    show: 'members: a row a member; periods: a row a period; moves: a row a member and period; levels: members by their last level; preview: how many the last period moves up and down under both rules, and the sizes of the levels.',
    grace: 'may-fall: how many periods in a row a member may stay below before falling.',
    'periods counted':
      'The experience of how many periods gives the level, the present one included: 1, 12 for the last twelve, 0 for all so far (accumulating). Left out: 1.',
    period: 'Puts dates together by day, week, month, quarter or year; periods without any row count, too.',
    as_of: 'Later dates are left out.',
  },
};
