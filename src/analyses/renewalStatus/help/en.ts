import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Renewal status',
  summary: 'Says whose membership or course is running, due soon, overdue, renewed or lost.',
  method:
    'Renewed wins. Otherwise: running with more than 30 days to the expiry, due soon up to the expiry day itself, overdue after it, lost from 90 days after it. The limits are ours, not a standard. Without an expiry the status is blank, unless it was renewed.',
  columns: {
    expiry: 'The day on which it runs out.',
    renewed: 'Yes or no, or the day of the renewal. A blank is no; a renewal after the as-of day has not happened yet.',
    as_of: 'The day to count to. Needed, unless renewed holds dates: then the day after the latest renewal.',
  },
  settings: {
    show: 'status; days: days to the expiry, below 0 once it has passed; or summary: members by status and the renewal rate.',
    'due soon': 'Due soon up to this many days before the expiry.',
    lost: 'Lost from this many days after the expiry.',
  },
};
