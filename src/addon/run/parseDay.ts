import { dayOf, isValidDay } from '../../engine/calendar.ts';
import { Refused } from '../refused.ts';

/** '2026-11-01' as a civil day. Throws Refused for anything else. */
export function parseDay(text: string): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts) {
    const [year, month, day] = parts.slice(1).map(Number);
    if (isValidDay(year, month, day)) return dayOf(year, month, day);
  }
  throw new Refused('asOfMissing', { value: text });
}
