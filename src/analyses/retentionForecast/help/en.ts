import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Retention forecast',
  summary: 'Projects how many of a cohort will still be there, from how many were there so far.',
  method:
    'Shifted beta-geometric model (Fader and Hardie 2007): every member leaves at each renewal with a chance of their own, spread over members as a beta distribution, so the retention rate rises as those who leave easily are gone. alpha and beta have the greatest likelihood. Survival: share of the members at 0 still there. Retention rate: share of those there a period before. Share leaving: of all members at 0. Discounted residual lifetime: renewals still to come from those there, the next one in full, each further one divided by 1 + discount (Fader and Hardie 2010); blank where the sum has no limit.',
  columns: {
    active:
      'Members or shares still there at 0, 1, 2 …: a column or a row. Blank cells at the end are not observed yet.',
    periods: 'The last period of the forecast. Left out: twelve beyond the observed ones.',
  },
  settings: {
    'fit periods': 'Learns from this many periods after 0 only, so that the rest can be compared. Left out: all.',
    alpha: 'Given alpha (with beta): nothing is fitted.',
    beta: 'Given beta (with alpha).',
    discount: 'Discount rate a period.',
    members: 'Members at 0 where active holds shares; the log-likelihood depends on it.',
  },
};
