import { eventHelp } from '../../events/help.ts';
import { en as funnelHelp } from '../../funnel/help/en.ts';
import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Funnel trend',
  summary: 'Shows for every day, week or month how many members entered a funnel and how many of them converted.',
  method:
    'The funnel is computed once for each period, with the tries whose first step lies in it; later steps may come after the period, inside the window. A member counts at most once a period, and in several periods if need be. Entered = members who reached the step in "from step", converted = those who reached the one in "to step", rate = converted ÷ entered; a rate of nobody is blank.',
  columns: funnelHelp.columns,
  settings: {
    ...funnelHelp.settings,
    interval:
      'day, week or month (hour where the times have a time of day): the length of a period. Every period from the setting from to the setting to has a row; without them from the first date to the last.',
    'from step': 'A member has entered on reaching this step. Left out: the first one.',
    'to step': 'A member has converted on reaching this step. Left out: the last one.',
    show: 'trend, or members: a row for each step that each member reached in each period.',
    'week start': eventHelp.en['week start'],
  },
};
