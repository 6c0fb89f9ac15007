import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Survival',
  summary: 'Shows how long members stay, counting those who are still here for as long as they were seen.',
  method:
    "Kaplan–Meier: at every number of days after which somebody left, survival is multiplied by 1 − left ÷ at risk; at risk are the members who were there until then. The standard error is Greenwood's. The median is the first day at which survival is one half or below (the middle of the stretch where it stays at exactly one half); its limits are where the interval's limits cross one half. With several groups the log-rank test follows: χ², degrees of freedom, p. The numbers agree with R's package survival. Rows without a joining date, and members who joined after the as-of day, are left out; who leaves after that day is still here.",
  columns: {
    joined: 'The day on which each member joined; with input durations, how many days each was seen.',
    left: 'The day on which the member left, blank for who is still here; with input durations, yes where the member left then.',
    group: 'A group for each member, such as the channel. Rows without one are a group of their own.',
  },
  settings: {
    input: 'dates, or durations: days in the first column, left yes or no in the second.',
    as_of: 'The day up to which those who are still here were seen. Left out: the day after the last date.',
    interval:
      'The scale on which the interval is built: log (as in R), log-log, plain, logit or arcsin. It is kept between 0 and 1 and blank once nobody stays.',
    level: 'How sure the interval is to be, such as 0.95 or 90%.',
    rho: 'The test counts each leaving with the survival of all before it to this power: 0 is the log-rank test, 1 the Wilcoxon test of Peto and Peto.',
    show: 'all, curve (no medians, no test) or summary (only these).',
  },
};
