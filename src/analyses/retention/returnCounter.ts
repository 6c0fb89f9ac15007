import { HOUR_MS } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import type { TimeColumn } from '../../intake/column.ts';
import type { MemberEvents } from '../events/memberEvents.ts';
import type { CohortStart } from './cohortStarts.ts';
import type { Frame } from './frame.ts';
import type { RetentionCube } from './retentionCube.ts';
import type { RetentionOptions } from './retentionOptions.ts';

const RETURNS = 2;
const ROLLING_MS = 24 * HOUR_MS;

/** Counts the members of each cohort and their returns, member by member. */
export class ReturnCounter {
  private readonly events: MemberEvents;
  private readonly frame: Frame;
  private readonly onOrAfter: boolean;
  private readonly minimum: number;
  private readonly amounts: Float64Array | undefined;
  private readonly members: number[];
  private readonly returned: number[][];
  private readonly sums: number[][];
  /** The row's period, counted from the first row of the table. */
  private readonly periodAt: (row: number) => number;
  /** The counted column of an offset; their number for offsets behind the last one. */
  private readonly columnOf: (offset: number) => number;
  /** Of one member in one cohort, by column: how many returns and what they add up to. */
  private readonly counts: Int32Array;
  private readonly totals: Float64Array;

  constructor(
    events: MemberEvents,
    { civil }: TimeColumn,
    periodNumber: (civil: number) => number,
    frame: Frame,
    options: RetentionOptions,
  ) {
    const width = frame.columns.length;
    const counted = frame.counted.length;
    const seen = (row: number): number => periodNumber(civil[row]) - frame.firstPeriod;
    const table = (): number[][] => Array.from({ length: frame.rows }, () => new Array<number>(width).fill(0));
    this.events = events;
    this.frame = frame;
    this.onOrAfter = options.onOrAfter ?? false;
    this.minimum = options.minimum ?? 1;
    this.amounts = options.amounts?.minor;
    this.members = new Array<number>(frame.rows).fill(0);
    this.returned = table();
    this.sums = this.amounts ? table() : [];
    this.periodAt = seen;
    this.columnOf = columnFinder(frame);
    this.counts = new Int32Array(counted + 1);
    this.totals = new Float64Array(counted + 1);
  }

  addMember(member: number, starts: readonly CohortStart[]): void {
    for (const start of starts) {
      this.members[start.cohort]++;
      this.collect(member, start);
      this.count(start.cohort);
    }
  }

  /** Sorts the member's returns since the start into the columns of its cohort. */
  private collect(member: number, { cohort, instant }: CohortStart): void {
    const { starts, masks, times, rows } = this.events;
    this.counts.fill(0);
    this.totals.fill(0);
    for (let i = starts[member]; i < starts[member + 1]; i++) {
      if ((masks[i] & RETURNS) === 0 || times[i] < instant) continue;
      const period = this.frame.rolling ? 0 : this.periodAt(rows[i]);
      if (period >= this.frame.seen) continue;
      const column = this.columnOf(
        this.frame.rolling ? Math.floor((times[i] - instant) / ROLLING_MS) : period - cohort,
      );
      this.counts[column]++;
      const amount = this.amounts ? this.amounts[rows[i]] : 0;
      if (!Number.isNaN(amount)) this.totals[column] += amount;
    }
  }

  private count(cohort: number): void {
    const width = this.frame.columns.length;
    const last = this.frame.counted.length;
    const returned = this.returned[cohort];
    returned[0]++;
    let later = this.onOrAfter && this.counts[last] >= this.minimum;
    let laterTotal = later ? this.totals[last] : 0;
    for (let column = last - 1; column >= 1; column--) {
      const here = this.counts[column] >= this.minimum;
      if ((here || later) && column < width) returned[column]++;
      if (here) laterTotal = this.onOrAfter ? laterTotal + this.totals[column] : this.totals[column];
      else if (!this.onOrAfter) laterTotal = 0;
      if (this.amounts && column < width) this.sums[cohort][column] += laterTotal;
      later = this.onOrAfter && (later || here);
    }
    if (this.amounts) this.sums[cohort][0] += this.totals[0];
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

function columnFinder({ counted }: Frame): (offset: number) => number {
  const byOffset: number[] = [];
  counted.forEach(({ from, to }, column) => {
    for (let offset = from; offset <= to; offset++) byOffset[offset] = column;
  });
  return (offset) => (offset < byOffset.length ? byOffset[offset] : counted.length);
}
