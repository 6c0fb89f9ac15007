import { DAY_MS } from '../../engine/calendar.ts';
import { countBelow } from '../../engine/countBelow.ts';
import { InputError } from '../../engine/inputProblem.ts';
import type { MemberEvents } from '../events/memberEvents.ts';
import type { CohortStart } from './cohortStarts.ts';
import type { FirstStarts } from './firstStarts.ts';
import type { Frame } from './frame.ts';
import { periodOfMark, RETURNS } from './marks.ts';
import type { MemberRows } from './memberRows.ts';
import { joinSpan } from './observation.ts';
import type { RetentionCube } from './retentionCube.ts';
import type { RetentionOptions } from './retentionOptions.ts';

/** So many columns have a bit each in one number. */
const MOST_BITS = 31;

/** So many periods (hours) earlier a later event may seem to be where a clock is set back. */
const MOST_SET_BACK = 24;

/** Counts the members of each cohort and their returns, member by member. */
export class ReturnCounter {
  private readonly frame: Frame;
  private readonly onOrAfter: boolean;
  private readonly minimum: number;
  private readonly amounts: Float64Array | undefined;
  private readonly members: number[];
  private readonly returned: number[][];
  private readonly sums: number[][];
  /** The counted column of each offset; later offsets fall behind the last column. */
  private readonly columnOf: Int32Array;
  /** Of each cohort the offsets that begin before the as-of day. */
  private readonly seen: readonly number[];
  /** Of a member in its cohort, by column: returns, counted up to the minimum, and what they add up to. */
  private counts: Uint8Array | Int32Array;
  /** Returns by period, where a column has several of them and one has to reach the minimum by itself. */
  private readonly byPeriod: Map<number, number> | undefined;
  /** Told of every column that one member is counted in, column 0 included. */
  private readonly tell: ((cohort: number, column: number) => void) | undefined;
  private totals: Float64Array;

  constructor(frame: Frame, options: RetentionOptions, tell?: (cohort: number, column: number) => void) {
    const width = frame.columns.length;
    const counted = frame.counted.length;
    const table = (): number[][] => Array.from({ length: frame.rows }, () => new Array<number>(width).fill(0));
    this.frame = frame;
    this.tell = tell;
    this.onOrAfter = options.onOrAfter ?? false;
    this.minimum = options.minimum ?? 1;
    this.amounts = options.amounts?.minor;
    this.members = new Array<number>(frame.rows).fill(0);
    this.returned = table();
    this.sums = this.amounts ? table() : [];
    this.columnOf = columnsByOffset(frame);
    this.seen = Array.from({ length: frame.rows }, (_, cohort) => seenOffsets(frame, cohort));
    this.byPeriod = countsByPeriod(options) ? new Map() : undefined;
    this.counts = this.room(counted + 1);
    this.totals = new Float64Array(counted + 1);
  }

  private room(places: number): Uint8Array | Int32Array {
    return this.minimum < 256 ? new Uint8Array(places) : new Int32Array(places);
  }

  /** One start of one member, whose events stand together in the order of time. */
  addStart(events: MemberEvents, member: number, { cohort, instant }: CohortStart): void {
    const { starts, masks, times, rows } = events;
    this.counts.fill(0);
    this.totals.fill(0);
    if (this.byPeriod) this.byPeriod.clear();
    const end = starts[member + 1];
    // What lies before the start or far behind the last column is skipped: a member may have a start in every period.
    let i = starts[member] + countBelow(times.subarray(starts[member], end), instant);
    const last = this.onOrAfter ? Infinity : this.columnOf.length + MOST_SET_BACK;
    for (; i < end; i++) {
      if (!this.frame.rolling && periodOfMark(masks[i]) - cohort > last) break;
      this.collect(masks[i], times[i], rows[i], cohort, instant, 0);
    }
    this.count(cohort, 0);
  }

  /** All members at once, each with one start: the rows need no grouping, but every member needs room for its counts. */
  addFirstStarts({ codes, instants, marks, members }: MemberRows, starts: FirstStarts): void {
    const { cohorts } = starts;
    const stride = this.frame.counted.length + 1;
    // Whole periods after the start the exact instants no longer matter, and reading them costs more than the rest.
    const byPeriod = !this.frame.rolling && !this.amounts;
    if (byPeriod && this.minimum === 1 && stride <= MOST_BITS) {
      this.addFirstStartsByBits({ codes, instants, marks, members }, cohorts);
      return;
    }
    this.counts = this.room(members * stride);
    this.totals = new Float64Array(this.amounts ? members * stride : 0);
    for (let row = 0; row < codes.length; row++) {
      const mark = marks[row];
      if ((mark & RETURNS) === 0) continue;
      const member = codes[row];
      const cohort = cohorts[member];
      if (cohort < 0 || (byPeriod && periodOfMark(mark) <= cohort)) continue;
      const since = byPeriod ? -Infinity : starts.instants[member];
      this.collect(mark, byPeriod ? 0 : instants[row], row, cohort, since, member * stride);
    }
    for (let member = 0; member < members; member++) {
      if (cohorts[member] >= 0) this.count(cohorts[member], member * stride);
    }
  }

  /** The same where one return is enough: a bit a column holds all that is known of a member, and stays near at hand. */
  private addFirstStartsByBits({ codes, marks, members }: MemberRows, cohorts: FirstStarts['cohorts']): void {
    const { columnOf } = this;
    const { seen, counted } = this.frame;
    const bits = new Int32Array(members);
    for (let row = 0; row < codes.length; row++) {
      const mark = marks[row];
      if ((mark & RETURNS) === 0) continue;
      const member = codes[row];
      const cohort = cohorts[member];
      const period = periodOfMark(mark);
      if (cohort < 0 || period <= cohort || period >= seen) continue;
      const offset = period - cohort;
      bits[member] |= 1 << (offset < columnOf.length ? columnOf[offset] : counted.length);
    }
    for (let member = 0; member < members; member++) {
      if (cohorts[member] < 0) continue;
      for (let place = 0; place <= counted.length; place++) this.counts[place] = (bits[member] >>> place) & 1;
      this.count(cohorts[member], 0);
    }
  }

  /** Sorts one event into the columns of its cohort, if it is a return since the start. */
  private collect(mark: number, time: number, row: number, cohort: number, instant: number, base: number): void {
    if ((mark & RETURNS) === 0 || time < instant) return;
    const { rolling, counted } = this.frame;
    // A clock that is set back by a day could show a later instant in an earlier period.
    const offset = rolling ? Math.floor((time - instant) / DAY_MS) : Math.max(0, periodOfMark(mark) - cohort);
    if (offset >= this.seen[cohort]) return;
    const place = base + (offset < this.columnOf.length ? this.columnOf[offset] : counted.length);
    if (this.byPeriod) {
      const returns = (this.byPeriod.get(offset) || 0) + 1;
      this.byPeriod.set(offset, returns);
      if (returns === this.minimum) this.counts[place] = returns;
      // More than the minimum makes no difference, so one byte will do.
    } else if (this.counts[place] < this.minimum) this.counts[place]++;
    if (this.amounts && !Number.isNaN(this.amounts[row])) this.totals[place] += this.amounts[row];
  }

  private count(cohort: number, base: number): void {
    const { counts, totals, amounts, minimum, onOrAfter } = this;
    const width = this.frame.columns.length;
    const last = this.frame.counted.length;
    const returned = this.returned[cohort];
    this.members[cohort]++;
    returned[0]++;
    if (this.tell) this.tell(cohort, 0);
    let later = onOrAfter && counts[base + last] >= minimum;
    let total = later && amounts ? totals[base + last] : 0;
    for (let column = last - 1; column >= 1; column--) {
      const here = counts[base + column] >= minimum;
      if ((here || later) && column < width) {
        returned[column]++;
        if (this.tell) this.tell(cohort, column);
      }
      if (amounts) {
        total = (onOrAfter ? total : 0) + (here ? totals[base + column] : 0);
        if (column < width) this.sums[cohort][column] += total;
      }
      later = onOrAfter && (later || here);
    }
    if (amounts) this.sums[cohort][0] += totals[base];
  }

  /** Throws InputError sumTooLarge where a sum is no longer exact. */
  result(): Pick<RetentionCube, 'members' | 'returned' | 'sums'> {
    const { members, returned, sums } = this;
    if (sums.some((row) => row.some((sum) => Math.abs(sum) > Number.MAX_SAFE_INTEGER))) {
      throw new InputError({ code: 'sumTooLarge' });
    }
    return { members, returned, sums: this.amounts ? sums : undefined };
  }
}

function seenOffsets(frame: Frame, cohort: number): number {
  if (!frame.rolling) return frame.seen - cohort;
  return Math.ceil((frame.asOf * DAY_MS - joinSpan(frame, cohort).begins) / DAY_MS);
}

/** Whether the minimum is asked of each period of a bracket (PostHog: counted per day within bracket). */
export const countsByPeriod = ({ brackets, minimum = 1 }: RetentionOptions): boolean =>
  brackets !== undefined && minimum > 1;

function columnsByOffset({ counted }: Frame): Int32Array {
  const byOffset = new Int32Array(counted[counted.length - 1].to + 1);
  counted.forEach(({ from, to }, column) => {
    byOffset.fill(column, from, to + 1);
  });
  return byOffset;
}
