import { InputError } from '../engine/inputProblem.ts';
import type { Duration } from './settings.ts';

/** A setting's span as whole days; months and parts of a day are refused, since they are no fixed number of days. */
export function wholeDays(argument: string, { count, unit }: Duration): number {
  const days = unit === 'week' ? count * 7 : count;
  if ((unit === 'day' || unit === 'week') && Number.isInteger(days)) return days;
  throw new InputError({
    code: 'badValue',
    argument,
    value: /^(none|same day)$/.test(unit) ? unit : `${count} ${unit}`,
    hint: '7 days · 2 weeks',
  });
}
