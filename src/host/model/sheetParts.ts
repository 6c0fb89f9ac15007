import type { Rectangle } from './rectangle.ts';

/** A protected area or sheet (`area` null). Somebody not among the editors cannot write there unless it only warns. */
export interface Protection {
  readonly id: number;
  area: Rectangle | null;
  rangeName: string | null;
  warningOnly: boolean;
  description: string;
  /** User keys that may edit. */
  editors: string[];
  domainEdit: boolean;
  /** Areas of a protected sheet that stay open. */
  unprotected: Rectangle[];
}

/** One end or the middle of a colour scale; `type` is Google's InterpolationType. */
export interface GradientPoint {
  readonly color: string;
  readonly type: 'MIN' | 'MAX' | 'NUMBER' | 'PERCENT' | 'PERCENTILE';
  readonly value: string;
}

/** What a matching boolean rule changes; null leaves a property alone. */
export interface ConditionalLook {
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
}

/** A conditional format rule: either a colour scale or a condition (Google's BooleanCriteria and its values; dates as serials). */
export interface ConditionalFormatRule {
  readonly areas: readonly Rectangle[];
  readonly gradient: {
    readonly min: GradientPoint;
    readonly mid: GradientPoint | null;
    readonly max: GradientPoint;
  } | null;
  readonly condition: {
    readonly criteria: string;
    readonly values: readonly unknown[];
    readonly look: ConditionalLook;
  } | null;
}

/** The filter of one column. */
export interface FilterCriteria {
  readonly hiddenValues: readonly string[];
  readonly visibleValues: readonly string[];
  readonly criteria: string | null;
  readonly values: readonly unknown[];
}

/** A sheet's filter; criteria by column of the sheet. */
export interface Filter {
  area: Rectangle;
  criteria: Map<number, FilterCriteria>;
}

/** An area on a sheet that a chart draws. */
export interface ChartRange {
  readonly sheetId: number;
  readonly area: Rectangle;
}

/** An embedded chart. `type` is Google's ChartType; options are those of setOption, by their dotted names. */
export interface Chart {
  readonly id: number;
  type: string;
  ranges: ChartRange[];
  options: Record<string, unknown>;
  position: { row: number; column: number; offsetX: number; offsetY: number };
  headers: number;
  mergeStrategy: string;
  hiddenDimensionStrategy: string;
  transpose: boolean;
}

/** Where developer metadata is pinned. Rows and columns are whole ones; sheetId null means the spreadsheet. */
export interface MetadataPlace {
  readonly type: 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';
  readonly sheetId: number | null;
  /** The row or column, from 1; 0 for the other types. */
  readonly line: number;
}

/** A key and value that scripts pin to the file, a sheet, a row or a column. */
export interface DeveloperMetadata {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  place: MetadataPlace;
}

/** A named range. */
export interface NamedRange {
  name: string;
  sheetId: number;
  area: Rectangle;
}

/** A stretch of a cell's text that is a link or has its own style. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly link: string | null;
  readonly style: Readonly<Record<string, unknown>>;
}
