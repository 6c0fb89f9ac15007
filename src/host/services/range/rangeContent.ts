import type { IncomingValue } from '../../model/cell.ts';
import { exception, theBridge, whole } from '../guard.ts';
import { RangePlace } from './rangePlace.ts';
import { assertShape, eachCell, placeOf, tableOf } from './rangeState.ts';
import { readValues } from './readValues.ts';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** What stands in a range: values, formulas, shown texts. */
export abstract class RangeContent extends RangePlace {
  // biome-ignore lint/suspicious/noExplicitAny: Google's signature
  getValues(): any[][] {
    const { sheet, area } = placeOf(this);
    theBridge().flush();
    theBridge().charge({ read: area.rows * area.columns });
    return readValues(sheet, area);
  }
  // biome-ignore lint/suspicious/noExplicitAny: Google's signature
  getValue(): any {
    const { sheet, area } = placeOf(this);
    theBridge().flush();
    theBridge().charge({ read: 1 });
    return readValues(sheet, { ...area, rows: 1, columns: 1 })[0]![0];
  }
  setValues(values: unknown[][]): Google {
    const { sheet, area } = placeOf(this);
    assertShape(values, area);
    assertWritable(values, 'setValues');
    theBridge().charge({ written: area.rows * area.columns });
    theBridge().write(() => theBridge().model.writeBlock(sheet, area, values, 'script'));
    return whole(this);
  }
  setValue(value: unknown): Google {
    const { sheet, area } = placeOf(this);
    assertWritable([[value]], 'setValue');
    theBridge().charge({ written: area.rows * area.columns });
    const values = tableOf(area, () => value);
    theBridge().write(() => theBridge().model.writeBlock(sheet, area, values, 'script'));
    return whole(this);
  }
  getDisplayValues(): string[][] {
    const { sheet, area } = placeOf(this);
    theBridge().flush();
    theBridge().charge({ read: area.rows * area.columns });
    return tableOf(area, (row, column) => sheet.display(row, column));
  }
  getDisplayValue(): string {
    const { sheet, area } = placeOf(this);
    theBridge().flush();
    theBridge().charge({ read: 1 });
    return sheet.display(area.row, area.column);
  }
  getFormulas(): string[][] {
    const { sheet, area } = placeOf(this);
    theBridge().charge({ read: area.rows * area.columns });
    return tableOf(area, (row, column) => sheet.formula(row, column));
  }
  getFormula(): string {
    const { sheet, area } = placeOf(this);
    theBridge().charge({ read: 1 });
    return sheet.formula(area.row, area.column);
  }
  setFormulas(formulas: string[][]): Google {
    const { sheet, area } = placeOf(this);
    assertShape(formulas, area);
    theBridge().charge({ written: area.rows * area.columns });
    const values = formulas.map((line) => line.map(withEquals));
    theBridge().write(() => theBridge().model.writeBlock(sheet, area, values, 'script'));
    return whole(this);
  }
  setFormula(formula: string): Google {
    const { area } = placeOf(this);
    return this.setFormulas(tableOf(area, () => formula));
  }
  isBlank(): boolean {
    const { sheet, area } = placeOf(this);
    theBridge().flush();
    theBridge().charge({ read: area.rows * area.columns });
    let blank = true;
    eachCell(area, (row, column) => {
      if (sheet.grid.isFilled(row, column) || sheet.formula(row, column) !== '') blank = false;
    });
    return blank;
  }
  getNotes(): string[][] {
    const { sheet, area } = placeOf(this);
    theBridge().charge({ read: area.rows * area.columns });
    return tableOf(area, (row, column) => sheet.note(row, column));
  }
  getNote(): string {
    const { sheet, area } = placeOf(this);
    return sheet.note(area.row, area.column);
  }
  setNotes(notes: (string | null)[][]): Google {
    const { sheet, area } = placeOf(this);
    assertShape(notes, area);
    theBridge().charge({ written: area.rows * area.columns });
    theBridge().write(() => {
      theBridge().model.checkProtection(sheet, area);
      eachCell(area, (row, column, r, c) => sheet.setNote(row, column, String(notes[r]![c] ?? '')));
    });
    return whole(this);
  }
  setNote(note: string | null): Google {
    const { area } = placeOf(this);
    return this.setNotes(tableOf(area, () => note));
  }
}

function withEquals(formula: string): string {
  return formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
}

/** Refuses what cannot be a cell's value: objects, arrays, functions, dates that are none. */
function assertWritable(values: readonly (readonly unknown[])[], member: string): asserts values is IncomingValue[][] {
  for (const line of values) {
    for (const value of line) {
      const type = typeof value;
      if (type === 'string' || type === 'number' || type === 'boolean' || value === null || value === undefined)
        continue;
      if (value instanceof Date && !Number.isNaN(value.getTime())) continue;
      const shown =
        value instanceof Date
          ? 'Invalid Date'
          : Array.isArray(value)
            ? 'Object[]'
            : type === 'object'
              ? '(class)'
              : type;
      const parameters = member === 'setValues' ? `${shown}[][]` : shown;
      throw exception(
        `The parameters (${parameters}) don't match the method signature for SpreadsheetApp.Range.${member}.`,
      );
    }
  }
}
