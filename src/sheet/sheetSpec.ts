/** What a result sheet is, as data. Rows and columns count from 1, as in a sheet. The add-on writes it, nothing else knows how. */
export interface SheetSpec {
  /** The final name, already in the file's language. */
  readonly name: string;
  readonly kind: 'output' | 'check' | 'method' | 'settings';
  /** Stable id of the sheet inside its run, e.g. tiers. Never shown. */
  readonly id: string;
  readonly title: string;
  /** Row 2: as-of day, rows used and left out, version. */
  readonly facts: string;
  readonly blocks: readonly Block[];
  readonly charts: readonly Chart[];
  /** Pixels a column, from column 1 on. */
  readonly widths: readonly number[];
  /**
   * The block whose header row is frozen, if any. It gets no filter: a filter hides whole rows, so those of the summary
   * beside the list too, and for all colleagues.
   */
  readonly mainBlock?: string;
}

/**
 * A written value. Text is always written as text, whatever it looks like; a day is a civil day number since 1970-01-01,
 * a moment civil ms.
 * A link is #gid=…&range=… or, to a sheet of the same run, step:<id>!<range> (links.ts).
 */
export type OutCell =
  | string
  | number
  | boolean
  | null
  | { readonly day: number }
  | { readonly moment: number }
  | { readonly link: string; readonly text: string };

/**
 * How a column of a block looks. `wrap` is for prose, `line` runs on over the empty cells beside it, `tally` shows 0 as a
 * dash, `change` is a share with ▲ or ▼ before it, `decimal`, `hundredths` and `fine` show one, two and four digits after
 * the point, `number` shows numbers as they are, `plain` any value.
 */
export type Format =
  | 'text'
  | 'line'
  | 'wrap'
  | 'whole'
  | 'tally'
  | 'change'
  | 'decimal'
  | 'hundredths'
  | 'fine'
  | 'money'
  | 'percent'
  | 'percentWhole'
  | 'day'
  | 'moment'
  | 'number'
  | 'plain'
  | 'seconds';

/** What an analysis says about the looks of its own table; a format that is left out is inferred (inferFormats.ts). */
export interface SheetLook {
  readonly formats?: readonly (Format | undefined)[];
  readonly cellFormats?: readonly CellFormat[];
  /** A gradient over columns of the table, `to` excluded, and over its first `rows` rows; by default all to the end. */
  readonly heat?: {
    readonly from: number;
    readonly to?: number;
    readonly rows?: number;
    /** What the darkest cell holds. Left out: 1, and the cells are shares. */
    readonly most?: number;
  };
  readonly chart?: LookChart;
  readonly emphasis?: Block['emphasis'];
}

/** The chart of a table: over some of its columns, the axis first, or over a small table of its own that is shown below. */
export interface LookChart {
  readonly type: Chart['type'];
  readonly percent?: boolean;
  /** Columns and, `to` excluded, body rows of the analysis's table; with data of its own, those whose headers name its axes. */
  readonly columns?: readonly number[];
  readonly rows?: { readonly from: number; readonly to: number };
  /** What the values are, where no header says it. */
  readonly measure?: string;
  readonly data?: { readonly header: readonly string[]; readonly rows: readonly (readonly OutCell[])[] };
}

export interface CellFormat {
  readonly row: number;
  readonly column: number;
  readonly format: Format;
}

/** What a drop-down offers: values, or whatever stands in the first column of another block of the sheet, which people may edit. */
export type Choices = { readonly values: readonly string[] } | { readonly block: string };

export interface Block {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  /** A small heading in bold in the row above the block's first row. */
  readonly heading?: string;
  readonly header?: readonly string[];
  readonly rows: readonly (readonly OutCell[])[];
  /** A format a column. */
  readonly formats: readonly Format[];
  /** Body cells (from 0) that look otherwise than their column. */
  readonly cellFormats?: readonly CellFormat[];
  /** Digits after the point for money. */
  readonly moneyScale?: number;
  /** Notes on header cells, by column of the block from 0. */
  readonly notes?: readonly { readonly column: number; readonly text: string }[];
  /** One gradient rule over these body columns (from 0, end excluded) and, if told, the first body rows: from 0 to `most` or 1. */
  readonly heat?: {
    readonly fromColumn: number;
    readonly toColumn: number;
    readonly rows?: number;
    readonly most?: number;
  };
  /** Cells (or whole body rows, from 0) that stand out; a word always stands beside a colour. */
  readonly emphasis?: readonly {
    readonly row: number;
    readonly style: 'bold' | 'italic' | 'quiet' | 'good' | 'attention' | 'bad';
    readonly column?: number;
  }[];
  /** A name for the body, e.g. MO_Members_2026_10. */
  readonly namedRange?: string;
  /** Warn before somebody edits this block. */
  readonly protect?: boolean;
  /** Body columns (from 0) that people fill in, with the choices offered; other values are refused. */
  readonly choices?: readonly ({ readonly column: number } & Choices)[];
}

/** A chart over columns of one block: the first is the axis. Placed at a cell, sized in pixels. */
export interface Chart {
  readonly id: string;
  readonly type: 'bar' | 'column' | 'line' | 'stackedColumn';
  readonly title: string;
  readonly block: string;
  /** Columns of the block from 0: the axis first, then the series. */
  readonly columns: readonly number[];
  /** Body rows to draw, from 0, end excluded; all by default. */
  readonly rows?: { readonly from: number; readonly to: number };
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  readonly axisTitles?: { readonly horizontal?: string; readonly vertical?: string };
  readonly percentAxis?: boolean;
}
