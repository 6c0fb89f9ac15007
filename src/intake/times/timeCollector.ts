import { DAY_MS, dayOf } from '../../engine/calendar.ts';
import type { ProblemCode } from '../../engine/inputProblem.ts';
import { type Cell, isBlank, isErrorCell, isMoment } from '../cell.ts';
import type { CellProblem, ReadingContext } from '../context.ts';
import { shownValue } from '../shownValue.ts';
import { type DateText, readDateText } from './dateText.ts';
import { isoCivil } from './isoText.ts';
import { civilOfNumber, isEpoch, numberKind } from './numberDate.ts';
import type { OpenText } from './openDays.ts';

const FIRST_HOURS = 8 * 3_600_000;
/** Moments from here to there are a time of day without a date: spreadsheets put them on 1899-12-30. */
const CLOCK_FROM = dayOf(1899, 12, 29) * DAY_MS;
const CLOCK_TO = dayOf(1900, 1, 1) * DAY_MS;

const PROBLEMS: Record<'relative' | 'error' | 'wrong', ProblemCode> = {
  relative: 'relativeDate',
  error: 'errorCell',
  wrong: 'notADate',
};

/** Takes the cells of a column of times one by one; what only the column as a whole can decide is left open. */
export class TimeCollector {
  /** Civil ms, but instants in UTC where isInstant is 1; NaN: blank, open or a problem. */
  readonly times: Float64Array;
  readonly isInstant: Uint8Array;
  instants = 0;
  /** Civil ms as texts with a zone of their own have them, NaN elsewhere; undefined without such a text. */
  written: Float64Array | undefined;
  /** Texts whose order of day and month is open, with their rows. */
  readonly openTexts = new Map<OpenText, number[]>();
  readonly problems: CellProblem[] = [];
  private readonly remembered = new Map<string, DateText>();

  constructor(
    private readonly cells: readonly Cell[],
    private readonly context: ReadingContext,
  ) {
    this.times = new Float64Array(cells.length).fill(Number.NaN);
    this.isInstant = new Uint8Array(cells.length);
    for (let row = 0; row < cells.length; row++) this.take(cells[row], row);
  }

  refuse(row: number, code: ProblemCode, hint?: string): void {
    this.times[row] = Number.NaN;
    const problem = { row, code, value: shownValue(this.cells[row], this.context) };
    this.problems.push(hint === undefined ? problem : { ...problem, hint });
  }

  takeInstant(row: number, ms: number, offset?: number): void {
    this.times[row] = ms;
    this.isInstant[row] = 1;
    this.instants++;
    if (offset === undefined) return;
    this.written = this.written || new Float64Array(this.cells.length).fill(Number.NaN);
    this.written[row] = ms + offset;
  }

  private take(cell: Cell, row: number): void {
    if (typeof cell === 'string') this.takeText(cell, row);
    else if (typeof cell === 'number') this.takeNumber(cell, row);
    else if (isBlank(cell)) return;
    else if (isMoment(cell)) this.takeMoment(cell.getTime(), row);
    else this.refuse(row, isErrorCell(cell) ? 'errorCell' : 'notADate');
  }

  private takeText(cell: string, row: number): void {
    if (cell === '') return;
    const quick = isoCivil(cell);
    // The first hours of 1970 are a blank in disguise, which the slow road knows.
    if (quick > FIRST_HOURS || quick < 0) {
      this.times[row] = quick;
      return;
    }
    let text = this.remembered.get(cell);
    if (text === undefined) {
      text = readDateText(cell);
      this.remembered.set(cell, text);
    }
    if (text.is === 'civil') this.times[row] = text.ms;
    else if (text.is === 'instant') this.takeInstant(row, text.ms, text.offset);
    else if (text.is === 'open') {
      const same = this.openTexts.get(text);
      if (same) same.push(row);
      else this.openTexts.set(text, [row]);
    } else if (text.is !== 'blank') this.refuse(row, PROBLEMS[text.is]);
  }

  private takeNumber(cell: number, row: number): void {
    if (cell === 0) return;
    const kind = numberKind(cell);
    const time = kind === '' ? Number.NaN : civilOfNumber(cell, kind);
    if (Number.isNaN(time)) this.refuse(row, 'notADate');
    else if (kind !== '' && isEpoch(kind)) this.takeInstant(row, time);
    else this.times[row] = time;
  }

  private takeMoment(instant: number, row: number): void {
    if (instant === 0) return;
    const { timezone } = this.context;
    if (Number.isNaN(instant)) this.refuse(row, 'notADate');
    else if (instant < CLOCK_FROM || instant >= CLOCK_TO) this.takeInstant(row, instant);
    else if (instant + this.context.offset(timezone, instant) !== CLOCK_FROM + DAY_MS) this.refuse(row, 'notADate');
  }
}
