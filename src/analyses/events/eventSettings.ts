import { choice, day, rangeEnd, rows, words } from '../settings.ts';

/** Settings that every table of events or orders knows (catalogue: other columns, conditions, range). */
export const eventSettings = {
  from: rangeEnd('first'),
  to: rangeEnd('last'),
  as_of: day(),
  timezone: words(),
  filter: rows(),
  'week start': choice(['monday', 'sunday'], 'monday'),
};
