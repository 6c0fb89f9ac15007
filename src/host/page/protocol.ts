/** What the server and the page say to each other. JSON only; rows and columns count from 1, as in a sheet. */
export type PageLanguage = 'en' | 'zh-Hans' | 'zh-Hant';

export type CellValue = string | number | boolean | null;

/** How a cell looks, already resolved: conditional colours are inside `background`. Missing means the default. */
export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  color?: string;
  background?: string;
  /** Points. */
  size?: number;
  font?: string;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: boolean;
  borders?: { top?: string; right?: string; bottom?: string; left?: string };
}

/** What only a few cells have. */
export interface CellExtra {
  formula?: string;
  /** What the editor opens with, where it differs from what is shown. */
  edit?: string;
  /** Sentence behind an error value. */
  error?: string;
  note?: string;
  link?: string;
  /** A tick box. */
  checkbox?: boolean;
}

/** One column of a block, top down. */
export interface ColumnCells {
  values: CellValue[];
  /** Text shown, where it is not simply the value; null where it is. */
  shown?: (string | null)[];
  /** Index into the block's styles for each cell, or one for all; 0 is the first. -1 is none. */
  styles?: number[] | number;
  /** By offset from the block's first row. */
  extras?: Record<string, CellExtra>;
}

/** A rectangle of cells that replaces whatever was there. */
export interface CellBlock {
  row: number;
  column: number;
  rows: number;
  styles: CellStyle[];
  columns: ColumnCells[];
}

export interface ChartSeries {
  name: string;
  values: (number | null)[];
  /** The same numbers as the sheet shows them. */
  shown: string[];
}

export interface ChartView {
  id: string;
  type: 'bar' | 'column' | 'line' | 'area' | 'pie';
  stacked: boolean;
  title: string;
  categories: string[];
  series: ChartSeries[];
  colors: string[];
  percentAxis: boolean;
  horizontalTitle: string;
  verticalTitle: string;
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  width: number;
  height: number;
}

export interface Rectangle {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface ChoiceList extends Rectangle {
  values: string[];
}

/** Everything of a sheet but its cells. */
export interface SheetShape {
  id: number;
  name: string;
  rows: number;
  columns: number;
  hidden: boolean;
  tabColor: string;
  gridLines: boolean;
  frozenRows: number;
  frozenColumns: number;
  /** Pixels by column or row, only where not the default. */
  widths: Record<string, number>;
  heights: Record<string, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
  merges: Rectangle[];
  charts: ChartView[];
  choices: ChoiceList[];
}

export interface SheetView extends SheetShape {
  blocks: CellBlock[];
}

export interface MenuItem {
  label: string;
  /** Empty for a separator and for a sub-menu. */
  functionName: string;
  items: MenuItem[];
}

export interface CustomFunction {
  name: string;
  description: string;
  params: { name: string; description: string }[];
}

export interface SidebarView {
  title: string;
  /** Changes with every opening, so that the frame is loaded anew. */
  serial: number;
}

export interface WorkbookView {
  revision: number;
  name: string;
  language: PageLanguage;
  locale: string;
  timezone: string;
  activeSheet: number;
  sheets: SheetView[];
  menu: MenuItem[];
  functions: CustomFunction[];
  sidebar: SidebarView | null;
}

/** One message of the change stream, in order of revision. */
export interface Change {
  revision: number;
  /** Order of all sheets by id, when a sheet came, went or moved. */
  order?: number[];
  /** Sheets to rebuild whole, cells included. */
  sheets?: SheetView[];
  /** Cells of sheets that keep their shape. */
  cells?: { sheetId: number; block: CellBlock }[];
  /** Shapes without cells: widths, name, tab colour, charts, frozen rows. */
  shapes?: SheetShape[];
  activeSheet?: number;
  toast?: { message: string; title: string; seconds: number };
  alert?: { message: string; title: string };
  sidebar?: SidebarView | null;
  /** The workbook was replaced: load it again. */
  reload?: boolean;
  /** A script ran: nothing before it can be undone in the page. */
  clearUndo?: boolean;
}

/** Something that the person did in the page. */
export type Edit =
  /** As typed: parsed by the model. */
  | { kind: 'type'; sheetId: number; row: number; column: number; text: string }
  /** Typed values or formulas put straight in; null clears. One list a row. */
  | { kind: 'put'; sheetId: number; cells: { row: number; column: number; value?: CellValue; formula?: string }[] }
  /** A pasted block of text, parsed as if typed. */
  | { kind: 'paste'; sheetId: number; row: number; column: number; rows: string[][] }
  | { kind: 'style'; sheetId: number; cells: (Rectangle & { style: CellStyle })[] }
  | { kind: 'numberFormat'; sheetId: number; range: Rectangle; format: string }
  | {
      kind: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
      sheetId: number;
      at: number;
      count: number;
    }
  /** The page did something to a sheet that the model does not do: show the model's state again. */
  | { kind: 'resync'; sheetId: number }
  | { kind: 'size'; sheetId: number; axis: 'row' | 'column'; sizes: { at: number; count: number; pixels: number }[] }
  | { kind: 'hide' | 'show'; sheetId: number; axis: 'row' | 'column'; at: number; count: number }
  | { kind: 'freeze'; sheetId: number; rows: number; columns: number }
  | { kind: 'insertSheet'; name: string; at: number }
  | { kind: 'deleteSheet' | 'copySheet' | 'activateSheet' | 'showSheet' | 'hideSheet'; sheetId: number }
  | { kind: 'renameSheet'; sheetId: number; name: string }
  | { kind: 'moveSheet'; sheetId: number; to: number }
  | { kind: 'tabColor'; sheetId: number; color: string };

/** Rows of a file that become a sheet of their own. Columns whose kind is 'text' keep every character. */
export interface ImportRequest {
  name: string;
  rows: string[][];
  kinds: ('text' | 'number' | 'day' | 'time')[];
}

export type RunAnswer =
  | { ok: true; json: string }
  | { ok: false; error: { name: string; message: string; stack?: string } };
