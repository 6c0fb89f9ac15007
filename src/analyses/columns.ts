import type { Cell } from '../intake/cell.ts';
import type { MoneyColumn, NumberColumn, TextColumn, TimeColumn } from '../intake/column.ts';

/** How an argument is read. `column` arguments have one cell a row and all the same length. */
export interface ColumnSpec<T = unknown> {
  readonly reads:
    | 'id'
    | 'text'
    | 'time'
    | 'money'
    | 'number'
    | 'cells'
    | 'asOf'
    | 'day'
    | 'scalar'
    | 'grid'
    | 'beside'
    | 'block';
  readonly optional: boolean;
  /** Columns of one group have the same length; left out, the group is ''. */
  readonly group?: string;
  /** A word for a total in this column makes its row one, as in columns of ids and times. */
  readonly tellsTotals?: boolean;
  /** Takes one cell for all rows, too: the column then has that single value. */
  readonly oneForAll?: boolean;
  /** Of a table: only the columns that are asked for have to be free of errors. */
  readonly byColumn?: boolean;
  /** Of a range beside the columns: these may have their header row, too, which is then left out. */
  readonly headersToo?: boolean;
  /** Only for types. */
  readonly type?: T;
}

export type ColumnsOf<C> = { [K in keyof C]: C[K] extends ColumnSpec<infer T> ? T : never };

const spec =
  <T>(reads: ColumnSpec['reads']) =>
  (): ColumnSpec<T> => ({ reads, optional: false });

/** Ids: text, trimmed, case and leading zeros kept. */
export const id = spec<TextColumn>('id');
/** Free text or a category. */
export const text = spec<TextColumn>('text');
/** Dates with or without a time of day. */
export const time = spec<TimeColumn>('time');
export const money = spec<MoneyColumn>('money');
export const number = spec<NumberColumn>('number');
/** A column as it came, for an analysis that reads it by a setting. */
export const cells = spec<readonly Cell[]>('cells');
/** One cell: the day that counts as today, as a civil day number; undefined when left out. */
export const asOf = (): ColumnSpec<number | undefined> => ({ reads: 'asOf', optional: true });
/** One cell, as it came. */
export const scalar = spec<Cell>('scalar');
/** A range of any shape, blank rows at the end cut: steps, tables with headers, rules. */
export const grid = spec<readonly (readonly Cell[])[]>('grid');

/** A table of members whose columns are asked for by name: an error in another column is none of ours. */
export const memberTable = (): ColumnSpec<readonly (readonly Cell[])[]> => ({ ...grid(), byColumn: true });

/** A range of one or more columns beside the others (features, signals), as a list of columns. */
export const block = spec<readonly (readonly Cell[])[]>('block');

/** A range with its header row, whose body lies beside the columns: one row more than they have, blank tail and all. */
export const beside = spec<readonly (readonly Cell[])[]>('beside');

/** The same range beside columns that may be passed with their header, A1:D and E1:E, or without it. */
export const headersToo = <T>(column: ColumnSpec<T>): ColumnSpec<T> => ({ ...column, headersToo: true });

/** The same argument, in which 合计 or Grand total says that the row is no data. */
export const tellsTotals = <T>(column: ColumnSpec<T>): ColumnSpec<T> => ({ ...column, tellsTotals: true });

/** The same argument, which may be skipped. */
export const optional = <T>(column: ColumnSpec<T>): ColumnSpec<T | undefined> => ({ ...column, optional: true });

/** The same argument in a group of columns with a length of their own, such as the second of two tables. */
export const inGroup = <T>(group: string, column: ColumnSpec<T>): ColumnSpec<T> => ({ ...column, group });

/** The same argument, which may be one cell that holds for all rows. */
export const oneForAll = <T>(column: ColumnSpec<T>): ColumnSpec<T> => ({ ...column, oneForAll: true });
