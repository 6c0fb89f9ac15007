import { DAY_MS } from '../../engine/calendar.ts';
import type { TimeColumn } from '../../intake/column.ts';
import { periodNumbers } from '../events/periodNumbers.ts';
import type { Frame } from './frame.ts';
import type { RetentionOptions } from './retentionOptions.ts';

/** What a row is, as bits of its mark; the period stands above them. */
export const STARTS = 1;
export const RETURNS = 2;
export const STARTS_BY_NAME = 4;
export const IN_RANGE = 8;
const BITS = 4;
const ROLES = STARTS | RETURNS | STARTS_BY_NAME;

/** The row of the table that an event's period has; −1 for earlier ones. */
export const periodOfMark = (mark: number): number => (mark >> BITS) - 1;

/**
 * Adds to each mask whether the day lies in the range and which period it is, all in one number, so that what follows
 * needs no second look at the rows. Rows without a role become 0.
 */
export function markRows(masks: Int32Array, { civil }: TimeColumn, frame: Frame, options: RetentionOptions): void {
  const { from = -Infinity, to = Infinity } = options;
  const start = from * DAY_MS;
  const end = (to + 1) * DAY_MS;
  const periodNumber = periodNumbers(frame.period, frame.weekStart);
  for (let row = 0; row < masks.length; row++) {
    const role = masks[row] & ROLES;
    if (role === 0) {
      masks[row] = 0;
      continue;
    }
    const period = Math.max(-1, periodNumber(civil[row]) - frame.firstPeriod);
    const inRange = civil[row] >= start && civil[row] < end ? IN_RANGE : 0;
    masks[row] = role | inRange | ((period + 1) << BITS);
  }
}
