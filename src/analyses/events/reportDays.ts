import { DAY_MS } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import type { TimeColumn } from '../../intake/column.ts';
import type { DayLimits } from './dayLimits.ts';

/** The days that a table reports on, both included, and the last of them that can be known by the as-of day. */
export interface ReportDays {
  readonly from: number;
  readonly to: number;
  /** Civil ms of the first and last row where no day is named, else of the first day's begin and the last day's end. */
  readonly firstMoment: number;
  readonly lastMoment: number;
  /** Days after it are blank in the table. */
  readonly seen: number;
}

/**
 * From the first to the last day of the rows whose mask isn't 0, unless the settings say otherwise. An as-of day that
 * is given ends what can be known; else a last day that is given does, for whoever names it has the data up to it.
 * Throws InputError noRows.
 */
export function reportDays(masks: Int32Array, { civil }: TimeColumn, { from, to, asOf }: DayLimits): ReportDays {
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < masks.length; row++) {
    if (masks[row] === 0) continue;
    if (civil[row] < first) first = civil[row];
    if (civil[row] > last) last = civil[row];
  }
  const start = Math.floor(from ?? first / DAY_MS);
  const end = Math.ceil(to ?? Math.floor(last / DAY_MS));
  if (!(start <= end) || !Number.isFinite(start) || !Number.isFinite(end)) throw new InputError({ code: 'noRows' });
  return {
    from: start,
    to: end,
    firstMoment: from === undefined ? first : from * DAY_MS,
    lastMoment: to === undefined ? last : (to + 1) * DAY_MS - 1,
    seen: asOf ?? Math.max(end, Math.floor(last / DAY_MS)),
  };
}
