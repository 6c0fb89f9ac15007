import { parseA1 } from './a1.ts';
import type { Calculator } from './calculator.ts';
import type { CellValue, IncomingValue } from './cell.ts';
import { keyColumn, keyRow } from './cellKey.ts';
import { isDateFormat } from './dateFormat.ts';
import type { FormulaEngine, StructureChange } from './formulaEngine.ts';
import { type Patch, PatchList } from './patches.ts';
import type { Rectangle } from './rectangle.ts';
import { refuse } from './refusal.ts';
import { type SerialiseOptions, workbookToJson } from './serialise.ts';
import { Sheet } from './sheet.ts';
import type { DeveloperMetadata, NamedRange } from './sheetParts.ts';
import type { Switches } from './switches.ts';
import { type WriteMode, writeBlock } from './writeBlock.ts';
import { type ZoneClock, zoneClock } from './zoneClock.ts';

/** The most cells that a spreadsheet holds, empty ones counted. */
const cellLimit = 10_000_000;
/** The most columns of a sheet: up to ZZZ (Google's help on the files that Sheets takes). */
const columnLimit = 18_278;

/** A whole spreadsheet file, synchronous, the only truth of the host. */
export class Workbook {
  readonly id: string;
  name: string;
  locale: string;
  timezone: string;
  readonly switches: Switches;
  readonly sheets: Sheet[] = [];
  readonly namedRanges: NamedRange[] = [];
  readonly metadata: DeveloperMetadata[] = [];
  readonly patches = new PatchList();
  formulaEngine!: FormulaEngine;
  activeSheet!: Sheet;
  /** The selected area of the active sheet. */
  selection: Rectangle = { row: 1, column: 1, rows: 1, columns: 1 };
  /** The key of the person at the keyboard, for protections. */
  userKey = 'user-1';
  /** The clock, in ms. */
  now: () => number = Date.now;
  private calculator: Calculator | null = null;
  private makeCalculator: (() => Calculator) | null = null;
  private dirty = false;
  private zone: ZoneClock;
  private readonly listeners = new Set<(patches: Patch[]) => void>();
  private depth = 0;
  private lastId = 0;

  constructor(options: { id: string; name: string; locale: string; timezone: string; switches: Switches }) {
    this.id = options.id;
    this.name = options.name;
    this.locale = options.locale;
    this.timezone = options.timezone;
    this.switches = options.switches;
    this.zone = zoneClock(options.timezone, options.switches.oldZoneOffsets);
  }

  /** The clock of the spreadsheet's zone. */
  get clock(): ZoneClock {
    if (this.zone.zone !== this.timezone) this.zone = zoneClock(this.timezone, this.switches.oldZoneOffsets);
    return this.zone;
  }

  isDateFormat(format: string): boolean {
    return format !== '' && isDateFormat(format);
  }

  /** A number not used before in this file, for sheets, charts, protections and metadata. */
  nextId(): number {
    return ++this.lastId;
  }

  /** Ids up to this one are taken, as when the file is a copy of another. */
  skipIds(last: number): void {
    this.lastId = Math.max(this.lastId, last);
  }

  /** The whole file as plain data: see serialise.ts. */
  toJSON(options: SerialiseOptions = {}): Record<string, unknown> {
    return workbookToJson(this, typeof options === 'object' ? options : {});
  }

  /** Gives the workbook the means to evaluate formulas; the calculator is made when the first formula appears. */
  attachFormulas(engine: FormulaEngine, makeCalculator: () => Calculator): void {
    this.formulaEngine = engine;
    this.makeCalculator = makeCalculator;
    this.calculator = null;
    for (const sheet of this.sheets)
      for (const [key, formula] of sheet.formulas) this.formulaSet(sheet, keyRow(key), keyColumn(key), formula);
  }

  sheetByName(name: string): Sheet | null {
    return this.sheets.find((sheet) => sheet.name === name) ?? null;
  }

  sheetById(id: number): Sheet | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /** The area of a named range, as formulas ask for it. */
  namedRange(
    name: string,
  ): { sheet: Sheet; area: { top: number; left: number; bottom: number; right: number } } | null {
    const found = this.namedRanges.find((range) => range.name.toLowerCase() === name.toLowerCase());
    const sheet = found && this.sheetById(found.sheetId);
    if (!found || !sheet) return null;
    const { row, column, rows, columns } = found.area;
    return { sheet, area: { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 } };
  }

  /** Adds a sheet (1000 × 26 unless given) before index `at` (from 0; last by default) and makes it active, as Sheets does. */
  insertSheet(name: string, options: { rows?: number; columns?: number; at?: number; id?: number } = {}): Sheet {
    this.checkSheetName(name, null);
    const { rows = 1000, columns = 26, at = this.sheets.length } = options;
    this.checkRoom(rows * columns, columns);
    let id = options.id ?? (this.sheets.length === 0 ? 0 : 1_000_003 * this.nextId());
    while (this.sheetById(id)) id = 1_000_003 * this.nextId();
    const sheet = new Sheet(this, id, name, rows, columns);
    this.sheets.splice(at, 0, sheet);
    this.activate(sheet);
    this.structureChanged();
    return sheet;
  }

  /** Removes a sheet; refuses the last one and the last visible one. */
  deleteSheet(sheet: Sheet): void {
    if (this.sheets.length === 1) refuse("You can't remove all the sheets in a document.");
    if (!sheet.hidden && this.sheets.every((other) => other === sheet || other.hidden)) {
      refuse("You can't remove all the visible sheets in a document.");
    }
    const index = this.sheets.indexOf(sheet);
    this.sheets.splice(index, 1);
    for (const key of sheet.formulas.keys()) this.calculator?.setFormula(sheet.id, keyRow(key), keyColumn(key), '');
    this.removeWhere(this.namedRanges, (range) => range.sheetId === sheet.id);
    this.removeWhere(this.metadata, ({ place }) => place.sheetId === sheet.id);
    for (const other of this.sheets) {
      for (const chart of other.charts) chart.ranges = chart.ranges.filter((range) => range.sheetId !== sheet.id);
    }
    this.moveReferences({ kind: 'deleteSheet', sheet: sheet.name });
    if (this.activeSheet === sheet) {
      const visible = [...this.sheets.slice(index), ...this.sheets.slice(0, index).reverse()].find(
        (other) => !other.hidden,
      );
      this.activate(visible ?? this.sheets[0]!);
    }
    this.structureChanged();
  }

  /** Gives a sheet another name; formulas that name it follow. */
  renameSheet(sheet: Sheet, name: string): void {
    this.checkSheetName(name, sheet);
    const change = { kind: 'renameSheet', sheet: sheet.name, to: name } as const;
    sheet.name = name;
    this.moveReferences(change);
    this.structureChanged();
    sheet.partChanged('name');
  }

  /** Moves a sheet to an index from 0. */
  moveSheet(sheet: Sheet, index: number): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(index, 0, sheet);
    this.patches.add({ kind: 'sheets' });
    this.changed();
  }

  activate(sheet: Sheet): void {
    this.activeSheet = sheet;
    this.selection = { row: 1, column: 1, rows: 1, columns: 1 };
    this.patches.add({ kind: 'sheets' });
    this.changed();
  }

  /** Types a text into a cell as a person does: read in the spreadsheet's locale. */
  enter(sheet: Sheet, row: number, column: number, text: string): void {
    this.enterBlock(sheet, row, column, [[text]]);
  }

  /** Pastes or imports texts, read as if typed; columns marked asText stay text to the letter and get the format '@'. */
  enterBlock(
    sheet: Sheet,
    row: number,
    column: number,
    texts: readonly (readonly string[])[],
    options: { asText?: boolean | readonly boolean[] } = {},
  ): void {
    const { asText = false } = options;
    const columns = texts.reduce((widest, line) => Math.max(widest, line.length), 0);
    if (columns === 0) return;
    const keep = (c: number) => (typeof asText === 'boolean' ? asText : (asText[c] ?? false));
    const modes = Array.from({ length: columns }, (_, c) => (keep(c) ? ('exact' as const) : ('typed' as const)));
    const area = { row, column, rows: texts.length, columns };
    this.batch(() => {
      this.writeGrowing(sheet, area, texts, modes);
      modes.forEach((mode, c) => {
        if (mode === 'exact') sheet.restyle({ ...area, column: column + c, columns: 1 }, { numberFormat: '@' });
      });
    });
  }

  /** Puts typed values straight in: texts stay texts, Dates become dates, null and '' clear. The grid grows as needed. */
  putBlock(sheet: Sheet, row: number, column: number, values: readonly (readonly IncomingValue[])[]): void {
    const columns = values[0]?.length ?? 0;
    if (columns > 0)
      this.batch(() => this.writeGrowing(sheet, { row, column, rows: values.length, columns }, values, 'exact'));
  }

  /** Brings every formula up to date with the changes so far. */
  recalculate(): void {
    if (!this.dirty || !this.calculator) return;
    this.dirty = false;
    this.calculator.recalculate();
  }

  /**
   * Evaluates a formula in stored form as if it stood in A1 of an empty sheet with room for all it gives; none without
   * formulas. References that name no sheet mean `sheet`, where one is given.
   */
  evaluate(formula: string, sheet?: Sheet): { readonly value: CellValue; readonly format: string }[][] {
    this.recalculate();
    this.calculator ??= this.makeCalculator?.() ?? null;
    return this.calculator?.evaluate(formula, sheet?.id) ?? [];
  }

  /** Does several changes, then recalculates and tells the listeners once. */
  batch<T>(work: () => T): T {
    this.depth++;
    try {
      return work();
    } finally {
      this.depth--;
      this.changed();
    }
  }

  /** Hears of changes in batches. The answer ends the listening. */
  onChange(listener: (patches: Patch[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The value of a cell; a short cut for tests: 'Sheet1!B2', or 'B2' of the active sheet. */
  valueAt(a1: string): CellValue {
    const reference = parseA1(a1);
    const sheet = reference?.sheet ? this.sheetByName(reference.sheet) : this.activeSheet;
    if (!reference || !sheet) refuse('Range not found');
    return sheet.value(reference.row ?? 1, reference.column ?? 1);
  }

  /** An area's content or format changed: formulas over it are due, the page must draw it again. */
  touched(sheet: Sheet, area: Rectangle): void {
    if (this.calculator) {
      const { row, column, rows, columns } = area;
      this.calculator.changed(sheet.id, {
        top: row,
        left: column,
        bottom: row + rows - 1,
        right: column + columns - 1,
      });
      this.dirty = true;
    }
    this.patched(sheet, area);
  }

  /** The page must draw an area again. */
  patched(sheet: Sheet, area: Rectangle): void {
    this.patches.add({ kind: 'cells', sheetId: sheet.id, area });
    this.changed();
  }

  /** A formula was set, replaced or (with '') removed. */
  formulaSet(sheet: Sheet, row: number, column: number, formula: string): void {
    if (!this.calculator && formula !== '' && this.makeCalculator) this.calculator = this.makeCalculator();
    this.calculator?.setFormula(sheet.id, row, column, formula);
    this.dirty = true;
  }

  /** Sheets, names or grids changed. */
  structureChanged(): void {
    this.calculator?.structureChanged();
    this.dirty = true;
    this.patches.add({ kind: 'sheets' });
    this.changed();
  }

  /** Lets the references in all formulas follow a change of structure. */
  moveReferences(change: StructureChange): void {
    for (const sheet of this.sheets) {
      for (const [key, formula] of sheet.formulas) {
        const moved = this.formulaEngine.moveReferences(formula, sheet.name, change);
        if (moved === formula) continue;
        sheet.formulas.set(key, moved);
        this.formulaSet(sheet, keyRow(key), keyColumn(key), moved);
      }
    }
  }

  /** Tells the listeners what has changed, unless a batch is still on its way. */
  changed(): void {
    if (this.depth > 0) return;
    this.depth++;
    try {
      this.recalculate();
    } finally {
      this.depth--;
    }
    if (this.listeners.size === 0) return void this.patches.take();
    const patches = this.patches.take();
    if (patches.length > 0) for (const listener of this.listeners) listener(patches);
  }

  /** Refuses a name that Sheets would not take for a sheet. */
  checkSheetName(name: string, own: Sheet | null): void {
    if (name === '') refuse('The sheet name cannot be empty.');
    if (name.length > 100) refuse('The sheet name cannot be greater than 100 characters.');
    if (this.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase())) {
      refuse(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  }

  /** Refuses when the file would outgrow ten million cells, or a sheet its columns; the words for columns are our own. */
  checkRoom(moreCells: number, columns = 0): void {
    if (columns > columnLimit)
      refuse(
        `This action would increase the number of columns in the sheet above the limit of ${columnLimit} columns.`,
      );
    const cells = this.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
    if (cells + moreCells > cellLimit) {
      refuse(`This action would increase the number of cells in the workbook above the limit of ${cellLimit} cells.`);
    }
  }

  private writeGrowing(
    sheet: Sheet,
    area: Rectangle,
    values: readonly (readonly IncomingValue[])[],
    mode: WriteMode | readonly WriteMode[],
  ): void {
    const rows = Math.max(sheet.rowCount, area.row + area.rows - 1);
    const columns = Math.max(sheet.columnCount, area.column + area.columns - 1);
    if (rows > sheet.rowCount || columns > sheet.columnCount) {
      this.checkRoom(rows * columns - sheet.rowCount * sheet.columnCount, columns);
      sheet.rowCount = rows;
      sheet.columnCount = columns;
      sheet.partChanged('grid');
      this.structureChanged();
    }
    writeBlock(sheet, area, values, mode);
  }

  private removeWhere<T>(list: T[], test: (item: T) => boolean): void {
    for (let index = list.length - 1; index >= 0; index--) if (test(list[index]!)) list.splice(index, 1);
  }
}
