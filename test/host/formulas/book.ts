import {
  type CustomOutcome,
  createCalculator,
  formulaEngine,
  type ResultCell,
} from '../../../src/host/formulas/index.ts';
import { parseA1 } from '../../../src/host/model/a1.ts';
import { isCellError } from '../../../src/host/model/cell.ts';
import type { Sheet } from '../../../src/host/model/sheet.ts';
import { strictSwitches } from '../../../src/host/model/switches.ts';
import { Workbook } from '../../../src/host/model/workbook.ts';

type Functions = Record<string, (...args: unknown[]) => unknown>;

/** A workbook for tests, written and read as texts. The script's functions are given as JavaScript. */
export class Book {
  readonly workbook: Workbook;
  readonly calculator: ReturnType<typeof createCalculator>;
  readonly calls: string[] = [];
  now = Date.UTC(2026, 10, 22, 12);

  constructor(functions: Functions = {}, { locale = 'en_US', timezone = 'Etc/UTC', rows = 20, columns = 8 } = {}) {
    this.workbook = new Workbook({ id: 'test', name: 'test', locale, timezone, switches: strictSwitches });
    const run = (name: string, args: readonly unknown[]): CustomOutcome => {
      this.calls.push(name);
      try {
        return { ok: true, value: functions[name](...args) };
      } catch (problem) {
        return { ok: false, error: { name: 'Error', message: (problem as Error).message, line: 7 } };
      }
    };
    this.calculator = createCalculator(this.workbook, {
      locale,
      timezone,
      runCustomFunction: run,
      customFunctions: () => Object.keys(functions),
      now: () => this.now,
    }); // prettier-ignore
    this.workbook.attachFormulas(formulaEngine, () => this.calculator);
    this.workbook.insertSheet('Sheet1', { rows, columns });
  }

  get sheet(): Sheet {
    return this.workbook.sheets[0];
  }

  /** Adds a sheet with the cells of a text: one line a row, cells parted by '|'. */
  add(name: string, text: string, options: { rows?: number; columns?: number; asText?: boolean } = {}): Sheet {
    const { rows = 10, columns = 6, asText } = options;
    const sheet = this.workbook.insertSheet(name, { rows, columns });
    const cells = text
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()));
    this.workbook.enterBlock(sheet, 1, 1, cells, asText ? { asText } : {});
    return sheet;
  }

  /** Types into a cell: type('B2', '=A1+1'), type('orders!A1', '5'). */
  type(a1: string, text: string): void {
    const place = parseA1(a1)!;
    const sheet = place.sheet ? this.workbook.sheetByName(place.sheet)! : this.sheet;
    this.workbook.enter(sheet, place.row!, place.column!, text);
  }

  /** What a cell shows; an error as its code and message. */
  show(a1: string): string {
    const place = parseA1(a1)!;
    const sheet = place.sheet ? this.workbook.sheetByName(place.sheet)! : this.sheet;
    const value = sheet.value(place.row!, place.column!);
    return isCellError(value) ? `${value.error} ${value.message}`.trim() : sheet.display(place.row!, place.column!);
  }

  /** The filled part of the first sheet as text: cells parted by ' | ', rows by line ends. */
  picture(): string {
    const lines: string[] = [];
    for (let row = 1; row <= this.sheet.lastRow(); row++) {
      const cells = [];
      for (let column = 1; column <= this.sheet.lastColumn(); column++) {
        const value = this.sheet.value(row, column);
        cells.push(isCellError(value) ? value.error : this.sheet.display(row, column));
      }
      lines.push(cells.join(' | ').trimEnd());
    }
    return lines.join('\n');
  }

  /** Evaluates a formula apart from any cell: '1 2; 3 4' for two rows, '#DIV/0! …' for an error. */
  result(formula: string): string {
    return this.calculator
      .evaluate(formula)
      .map((row) => row.map((cell) => this.written(cell)).join(' '))
      .join('; ');
  }

  private written({ value, format }: ResultCell): string {
    if (isCellError(value)) return `${value.error} ${value.message}`.trim();
    return value === '' ? '∅' : formulaEngine.formatValue(value, format, this.workbook.locale);
  }
}
