import { DAY_MS, HOUR_MS } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import type { Duration } from '../settings.ts';
import type { PathOptions } from './walkPaths.ts';

const UNITS = { second: 1000, minute: 60_000, hour: HOUR_MS, day: DAY_MS, week: 7 * DAY_MS };

/** The setting `session gap` in ms; undefined for none. Throws InputError for months, which have no fixed length. */
export function sessionGap({ count, unit }: Duration): PathOptions['gap'] {
  if (unit === 'none') return undefined;
  if (unit === 'same day') return 'same day';
  if (unit !== 'month') return count * UNITS[unit];
  const hint = '30 minutes · 24 hours · 7 days · same day · none';
  throw new InputError({ code: 'badValue', argument: 'session gap', value: `${count} ${unit}`, hint });
}
