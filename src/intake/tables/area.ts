/** A table inside a grid. Rows and columns count from 0 in the grid; ends are excluded. */
export interface TableArea {
  readonly left: number;
  readonly right: number;
  /** -1 where the table has no header. */
  readonly headerRow: number;
  readonly bodyFrom: number;
  /** Behind the last row of the body: totals and footnotes below it do not count. */
  readonly bodyTo: number;
  /** Headers as they stand, trimmed; a repeated one is numbered: Amount, Amount (2). Empty without a header. */
  readonly headers: readonly string[];
  /** Rows above the header that hold a title or a banner. */
  readonly titleRows: readonly number[];
  /** Rows of totals at the end, reported and not counted. */
  readonly totalsRows: readonly number[];
  /** Rows of remarks below the table. */
  readonly noteRows: readonly number[];
  /** Whether another table follows below in the same columns. */
  readonly bounded: boolean;
}
