import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Member level',
  summary: 'Gives the level that experience has earned; levels only rise, or may fall after a time of grace.',
  method:
    'A level begins at its points, included. rise-only: nobody falls below the previous level. may-fall: who earns less keeps the previous level for the periods of grace, one by default, then falls to the level earned; a level that is promised until a day is kept up to that day. The ladder is ours, not a standard. Blank experience gives a blank, as do points below the lowest level.',
  columns: {
    experience: 'The experience points.',
    previous:
      'The level of the period before, as a name or number; Gold (1) has used one period of grace. Blank: the member is new.',
    protected_until:
      'may-fall: the last day up to which the previous level is promised, such as the end of its year; needs as_of.',
    as_of: 'The day of the review; needed for protected_until and for show until.',
  },
  settings: {
    show: 'level; stage; number (1 is the lowest); movement: new, risen, kept, protected, fallen; carry: the level with the grace used, to be passed as previous the next time; until: the day of the first review at which the member may fall (may-fall); preview: how many rise and fall under both modes, and the sizes of the levels.',
    level:
      'Own ladder, a row each: name, points from (included), and a stage where several levels share one. Ours: Bronze 0, Silver 500, Gold 2,000, Platinum 5,000, Diamond 10,000.',
    mode: 'rise-only or may-fall.',
    grace: 'may-fall: how many periods in a row a member may stay below before falling.',
    period: 'Time from one review to the next, for show until. Ours: 1 month.',
  },
};
