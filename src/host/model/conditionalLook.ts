import { meets } from './criteria.ts';
import { holds } from './rectangle.ts';
import type { Sheet } from './sheet.ts';
import type { ConditionalFormatRule, ConditionalLook, GradientPoint } from './sheetParts.ts';

/** What conditional formats make of one cell; absent properties stay as the cell's own style has them. */
export type ResolvedLook = { -readonly [K in keyof ConditionalLook]?: NonNullable<ConditionalLook[K]> };

/**
 * A reader of the looks that a sheet's conditional formats give its cells: the first rule that sets a property wins, as
 * in Sheets. Make a new one after every change; the least and greatest of each colour scale are found once.
 */
export function conditionalLooks(sheet: Sheet): (row: number, column: number) => ResolvedLook | null {
  const { workbook } = sheet;
  const today = Math.floor(workbook.clock.serialOf(workbook.now()));
  const scales = new Map<ConditionalFormatRule, (value: number) => string>();
  return (row, column) => {
    let look: ResolvedLook = {};
    let touched = false;
    for (const rule of sheet.conditionalFormats) {
      if (!rule.areas.some((area) => holds(area, row, column))) continue;
      const value = sheet.value(row, column);
      if (rule.gradient) {
        if (typeof value !== 'number') continue;
        let scale = scales.get(rule);
        if (!scale) {
          scale = scaleOf(sheet, rule);
          scales.set(rule, scale);
        }
        look = { background: scale(value), ...look };
        touched = true;
      } else if (rule.condition && meets(rule.condition.criteria, rule.condition.values, value, today)) {
        const set = Object.fromEntries(Object.entries(rule.condition.look).filter(([, setting]) => setting !== null));
        look = { ...set, ...look };
        touched = true;
      }
    }
    return touched ? look : null;
  };
}

function scaleOf(sheet: Sheet, rule: ConditionalFormatRule): (value: number) => string {
  const numbers = rule.areas
    .flatMap((area) => {
      const found: number[] = [];
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const value = sheet.value(row, column);
          if (typeof value === 'number') found.push(value);
        }
      }
      return found;
    })
    .sort((a, b) => a - b);
  const { min, mid, max } = rule.gradient!;
  const points = [min, ...(mid ? [mid] : []), max].map((point) => ({
    at: placeOf(point, numbers),
    color: rgb(point.color),
  }));
  return (value) => {
    const above = points.findIndex(({ at }) => value <= at);
    if (above === 0) return hex(points[0]!.color);
    if (above < 0) return hex(points.at(-1)!.color);
    const low = points[above - 1]!;
    const high = points[above]!;
    const share = high.at === low.at ? 1 : (value - low.at) / (high.at - low.at);
    return hex(low.color.map((part, index) => part + (high.color[index]! - part) * share));
  };
}

function placeOf(point: GradientPoint, sorted: readonly number[]): number {
  const least = sorted[0] ?? 0;
  const greatest = sorted.at(-1) ?? 0;
  const value = Number.parseFloat(point.value);
  switch (point.type) {
    case 'MIN':
      return least;
    case 'MAX':
      return greatest;
    case 'NUMBER':
      return /%\s*$/.test(point.value) ? value / 100 : value;
    case 'PERCENT':
      return least + ((greatest - least) * value) / 100;
    default: {
      const position = ((sorted.length - 1) * value) / 100;
      const below = sorted[Math.floor(position)] ?? 0;
      return below + ((sorted[Math.ceil(position)] ?? below) - below) * (position % 1);
    }
  }
}

const rgb = (color: string) => [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
const hex = (parts: readonly number[]) =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
