import type { ProblemCode } from '../engine/inputProblem.ts';

/** What reading needs to know of the file; the add-on fills it in, tests write it literally. */
export interface ReadingContext {
  /** IANA name of the spreadsheet's zone. */
  readonly timezone: string;
  /** The spreadsheet's locale, e.g. en_US, zh_CN, de_DE. */
  readonly locale: string;
  /** Offset in ms of a zone at an instant. */
  offset(timezone: string, instant: number): number;
  /** The order of day and month that the person has given, if any. */
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd';
  /** The day that the data are read for, as a civil day number: later ones are remarked on. */
  readonly asOfDay?: number;
  /** What to do where a whole column is ambiguous: a formula refuses, the command line takes the locale's order, the wizard asks. */
  readonly whenAmbiguous: 'refuse' | 'locale';
}

/**
 * A context that differs in something. Not a copy: the add-on's context asks Google for zone and locale only when they
 * are needed, and spreading it would lose what it inherits.
 */
export function changedContext(context: ReadingContext, changes: Partial<ReadingContext>): ReadingContext {
  const descriptors: PropertyDescriptorMap = {};
  for (const [name, value] of Object.entries(changes)) descriptors[name] = { value, enumerable: true };
  return Object.create(context, descriptors);
}

/** A cell that could not be used. row counts from 0 in the column that was read. */
export interface CellProblem {
  readonly row: number;
  readonly code: ProblemCode;
  readonly value: string;
  /** A second value or a name that the sentence needs, e.g. the other currency. */
  readonly hint?: string;
}

/** What a reader gives back: the typed column, where problem cells are blank, and those cells in row order. */
export interface Read<Column> {
  readonly column: Column;
  readonly problems: readonly CellProblem[];
  /** Things worth telling that cost no row: "texts read as numbers", "dates read as day-month". */
  readonly remarks: readonly Remark[];
}

export interface Remark {
  readonly code:
    | 'dateOrder'
    | 'dateOrderGuessed'
    | 'swappedDates'
    | 'textNumbers'
    | 'futureDates'
    | 'oldDates'
    /** Moments of another zone that fall on another day in the spreadsheet's; value is its zone. */
    | 'movedDays'
    | 'decimalComma'
    | 'thirdValue'
    /** value is the unit of the header: its amounts count in the currency's own unit. */
    | 'headerUnit'
    /** There are prices and quantities instead of amounts. */
    | 'priceTimesQuantity'
    /** Every filled cell of a column a period is an order. */
    | 'periods';
  readonly count: number;
  readonly value: string;
}
