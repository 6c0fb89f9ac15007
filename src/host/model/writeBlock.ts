import { columnLetters } from './a1.ts';
import { type CellValue, type IncomingValue, isDate } from './cell.ts';
import { cellKey } from './cellKey.ts';
import { type CellStyle, restyled } from './cellStyle.ts';
import { choicesIn } from './choicesIn.ts';
import type { TypedInput } from './formulaEngine.ts';
import { intersects, type Rectangle } from './rectangle.ts';
import { refuse } from './refusal.ts';
import type { Sheet } from './sheet.ts';
import { isValid } from './validation.ts';

/**
 * How texts are taken: 'typed' as a person types them in the spreadsheet's locale, 'script' as setValues takes them
 * (formulas in English with commas, everything else as typed), 'exact' as text.
 */
export type WriteMode = 'typed' | 'script' | 'exact';

/** The longest text that a cell takes. */
const textLimit = 50_000;

/**
 * Writes a rectangle of values, all or nothing: refuses texts that are too long, protected cells and invalid data in
 * Google's words before anything changes. `mode` may differ from column to column.
 */
export function writeBlock(
  sheet: Sheet,
  area: Rectangle,
  values: readonly (readonly IncomingValue[])[],
  mode: WriteMode | readonly WriteMode[],
): void {
  checkProtection(sheet, area);
  const readers = readersFor(sheet, area.columns, mode);
  checkTexts(values);
  if (sheet.mayValidate) checkRules(sheet, area, values, readers);
  const { grid } = sheet;
  const plainColumns = Array.from(
    { length: area.columns },
    (_, c) => sheet.merges.length === 0 && hasOnlyValues(sheet, area.column + c),
  );
  for (let r = 0; r < area.rows; r++) {
    const line = values[r]!;
    const row = area.row + r;
    for (let c = 0; c < area.columns; c++) {
      const value = line[c];
      const column = area.column + c;
      if (plainColumns[c] && (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))))
        grid.setValue(row, column, value);
      else if (!isCovered(sheet, row, column)) readers[c]!.write(row, column, value);
    }
  }
  sheet.workbook.touched(sheet, area);
}

/** A reader for each column; columns of one mode share it. */
function readersFor(sheet: Sheet, columns: number, mode: WriteMode | readonly WriteMode[]): Reader[] {
  const made = new Map<WriteMode, Reader>();
  return Array.from({ length: columns }, (_, c) => {
    const own = typeof mode === 'string' ? mode : (mode[c] ?? 'typed');
    const reader = made.get(own) ?? new Reader(sheet, own);
    made.set(own, reader);
    return reader;
  });
}

/** Whether nothing but values and styles can stand in a column before the write: numbers may go straight in. */
function hasOnlyValues(sheet: Sheet, column: number): boolean {
  return (
    sheet.formulas.size === 0 && sheet.textRuns.size === 0 && (sheet.grid.columnOfResults(column)?.length ?? 0) === 0
  );
}

/** Whether a cell lies under a merged one: what is written there is lost. */
function isCovered(sheet: Sheet, row: number, column: number): boolean {
  if (sheet.merges.length === 0) return false;
  const merge = sheet.mergeAt(row, column);
  return merge !== undefined && (merge.row !== row || merge.column !== column);
}

const isProtected =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Refuses an area of which the present person may not edit a cell. */
export function checkProtection(sheet: Sheet, area: Rectangle): void {
  for (const protection of sheet.protections) {
    if (mayEdit(sheet, protection)) continue;
    const hit = protection.area
      ? intersects(protection.area, area)
      : !protection.unprotected.some((open) => intersects(open, area));
    if (hit) refuse(isProtected);
  }
}

/** Refuses a change of what hangs on a sheet (name, sizes, charts, rules …) that is protected as a whole against the present person. */
export function checkSheetProtection(sheet: Sheet): void {
  if (sheet.protections.some((protection) => protection.area === null && !mayEdit(sheet, protection)))
    refuse(isProtected);
}

/** Refuses a change of a protection that binds the present person. */
export function checkProtectionItself(sheet: Sheet, protection: Sheet['protections'][number]): void {
  if (!mayEdit(sheet, protection)) refuse(isProtected);
}

const mayEdit = (sheet: Sheet, { warningOnly, editors }: Sheet['protections'][number]): boolean =>
  warningOnly || editors.includes(sheet.workbook.userKey);

/** Refuses to format numbers in the columns of a table whose type a person set. */
export function checkTypedColumns(sheet: Sheet, area: Rectangle): void {
  if (sheet.typedColumns.some((typed) => intersects(typed, area)))
    refuse("You can't set the number format of cells in a typed column.");
}

function checkTexts(values: readonly (readonly IncomingValue[])[]): void {
  for (let r = 0; r < values.length; r++) {
    const line = values[r]!;
    for (let c = 0; c < line.length; c++) {
      const value = line[c];
      if (typeof value === 'string' && value.length > textLimit) {
        refuse('Your input contains more than the maximum of 50000 characters in a single cell.');
      }
    }
  }
}

function checkRules(
  sheet: Sheet,
  area: Rectangle,
  values: readonly (readonly IncomingValue[])[],
  readers: readonly Reader[],
): void {
  values.forEach((line, r) => {
    line.forEach((incoming, c) => {
      const row = area.row + r;
      const column = area.column + c;
      const style = sheet.grid.style(row, column);
      if (!style.validation) return;
      const taken = readers[c]!.take(incoming, style);
      if (taken.kind === 'value' && !isValid(style.validation, taken.value, (choices) => choicesIn(sheet, choices))) {
        const help = style.validation.helpText;
        refuse(
          `The data you entered in cell ${columnLetters(column)}${row} violates the data validation rules set on this cell.${help ? ` ${help}` : ''}`,
        );
      }
    });
  });
}

const blank: TypedInput = { kind: 'value', value: '', format: '' };

/** Takes incoming values for one block; texts that repeat are understood once. */
class Reader {
  private readonly sheet: Sheet;
  private readonly mode: WriteMode;
  private readonly understood = new Map<string, Map<string, TypedInput>>();
  private lastFormatted: { from: CellStyle; format: string; to: CellStyle } | null = null;

  constructor(sheet: Sheet, mode: WriteMode) {
    this.sheet = sheet;
    this.mode = mode;
  }

  write(row: number, column: number, incoming: IncomingValue): void {
    const { sheet } = this;
    const { grid, workbook } = sheet;
    const style = grid.style(row, column);
    const input = typeof incoming === 'number' || typeof incoming === 'boolean' ? null : this.take(incoming, style);
    const key = cellKey(row, column);
    if (sheet.formulas.size > 0 && sheet.formulas.delete(key)) workbook.formulaSet(sheet, row, column, '');
    if (sheet.textRuns.size > 0) sheet.textRuns.delete(key);
    if (grid.resultFormat(row, column) !== undefined) grid.setResultFormat(row, column, undefined);
    if (input === null) {
      grid.setValue(row, column, toNumberCell(incoming as number | boolean));
    } else if (input.kind === 'formula') {
      grid.setValue(row, column, undefined);
      sheet.formulas.set(key, input.formula);
      workbook.formulaSet(sheet, row, column, input.formula);
    } else {
      grid.setValue(row, column, input.value === '' ? undefined : input.value);
      if (input.format !== '') grid.setStyle(row, column, this.formatted(style, input.format));
    }
  }

  private formatted(style: CellStyle, format: string): CellStyle {
    const last = this.lastFormatted;
    if (last && last.from === style && last.format === format) return last.to;
    const to = restyled(style, { numberFormat: format });
    this.lastFormatted = { from: style, format, to };
    return to;
  }

  /** What an incoming value means in a cell of this style. */
  take(incoming: IncomingValue, style: CellStyle): TypedInput {
    if (incoming === null || incoming === undefined || incoming === '') return blank;
    if (typeof incoming === 'string') return this.takeText(incoming, style);
    if (isDate(incoming)) return this.takeDate(incoming, style);
    return { kind: 'value', value: toNumberCell(incoming), format: '' };
  }

  private takeText(text: string, style: CellStyle): TypedInput {
    if (this.mode === 'exact') return { kind: 'value', value: text, format: '' };
    const { switches } = this.sheet.workbook;
    const first = text.charCodeAt(0);
    if (first === 39 && !(style.isText && switches.apostropheKeptInTextCells))
      return { kind: 'value', value: text.slice(1), format: '' };
    const isFormula = first === 61 && text.length > 1;
    if (style.isText && !(isFormula && this.mode === 'script' && switches.formulaInTextCells))
      return { kind: 'value', value: text, format: '' };
    if (isFormula && this.mode === 'script') return { kind: 'formula', formula: text };
    if (isCode(text)) return { kind: 'value', value: text, format: '' };
    const format = style.numberFormat ?? '';
    let known = this.understood.get(format);
    if (!known) {
      known = new Map();
      this.understood.set(format, known);
    }
    let input = known.get(text);
    if (!input) {
      const { workbook } = this.sheet;
      const { locale, timezone } = workbook;
      input = workbook.formulaEngine.parseTyped(text, { locale, timezone, format, now: workbook.now() });
      if (known.size < 20_000) known.set(text, input);
    }
    return input;
  }

  private takeDate(date: Date, style: CellStyle): TypedInput {
    const { clock, formulaEngine, locale } = this.sheet.workbook;
    const serial = clock.serialOf(date.getTime());
    const format =
      style.numberFormat === undefined ? formulaEngine.dateFormat(locale, serial !== Math.floor(serial)) : '';
    return { kind: 'value', value: serial, format };
  }
}

/** One Latin letter and a digit, as ids begin: no number, date or truth value does. */
function isCode(text: string): boolean {
  const first = text.charCodeAt(0) | 32;
  const second = text.charCodeAt(1);
  return first >= 97 && first <= 122 && second >= 48 && second <= 57;
}

/** Numbers that a cell cannot hold show #NUM!. */
function toNumberCell(value: number | boolean | CellValue): CellValue {
  return typeof value === 'number' && !Number.isFinite(value)
    ? { error: '#NUM!', message: 'The number is not finite.' }
    : value;
}
