import type { CellValue } from '../model/cell.ts';
import { holds, intersects, type Rectangle } from '../model/rectangle.ts';
import type { Sheet } from '../model/sheet.ts';
import type { ConditionalFormatRule, ConditionalLook } from '../model/sheetParts.ts';
import { gradientColor } from './gradientColor.ts';
import { meetsCondition } from './meetsCondition.ts';

type Look = (row: number, column: number, value: CellValue) => Partial<ConditionalLook> | undefined;

/** How conditional format rules change the cells of an area; null when no rule touches it. As in Sheets the first rule that matches wins. */
export function conditionalLooks(sheet: Sheet, area: Rectangle): Look | null {
  const rules = sheet.conditionalFormats.filter((rule) => rule.areas.some((each) => intersects(each, area)));
  if (rules.length === 0) return null;
  const looks = rules.map((rule) => lookOf(sheet, rule));
  return (row, column, value) => {
    for (const look of looks) {
      const found = look(row, column, value);
      if (found) return found;
    }
    return undefined;
  };
}

function lookOf(sheet: Sheet, rule: ConditionalFormatRule): Look {
  const { gradient, condition } = rule;
  const inside = (row: number, column: number) => rule.areas.some((each) => holds(each, row, column));
  if (gradient) {
    const color = gradientColor(gradient, () => numbersIn(sheet, rule.areas));
    return (row, column, value) => {
      if (typeof value !== 'number' || !inside(row, column)) return undefined;
      return { background: color(value) };
    };
  }
  if (!condition) return () => undefined;
  return (row, column, value) =>
    inside(row, column) && meetsCondition(condition.criteria, condition.values, value) ? condition.look : undefined;
}

function numbersIn(sheet: Sheet, areas: readonly Rectangle[]): number[] {
  const numbers: number[] = [];
  for (const area of areas) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const values = sheet.grid.columnOfValues(column) ?? [];
      for (let row = area.row; row < area.row + area.rows; row++) {
        const value = values[row - 1];
        if (typeof value === 'number') numbers.push(value);
      }
    }
  }
  return numbers;
}
