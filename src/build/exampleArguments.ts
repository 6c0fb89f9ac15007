import type { Analysis } from '../analyses/analysis.ts';
import { helpOf } from './helpOf.ts';

/**
 * The arguments of an example's formula, for formulas as examples write them: ranges of columns (A2:A), single cells,
 * rectangles, literals in braces, texts, numbers and DATE(y,m,d), parted by commas.
 */
export function exampleArguments(analysis: Analysis): unknown[] {
  const { formula, cells } = helpOf(analysis.id).example;
  const inside = /^=\w+\((.*)\)$/s.exec(formula)?.[1] ?? '';
  return splitTop(inside, ',').map((text) => argument(text.trim(), cells));
}

function argument(text: string, cells: readonly (readonly unknown[])[]): unknown {
  if (text === '') return undefined;
  const date = /^DATE\((\d+),\s*(\d+),\s*(\d+)\)$/.exec(text);
  if (date) {
    const [year, month, day] = date.slice(1).map(Number);
    return new Date(Date.UTC(year, month - 1, day));
  }
  if (text.startsWith('{'))
    return splitTop(text.slice(1, -1), ';').map((row) => splitTop(row, ',').map((cell) => literal(cell.trim())));
  const range = /^([A-Z])(\d+):([A-Z])(\d*)$/.exec(text);
  if (range) {
    const [, left, top, right, bottom] = range;
    const last = bottom ? Number(bottom) : cells.length;
    return cells
      .slice(Number(top) - 1, last)
      .map((row) => row.slice(left.charCodeAt(0) - 65, right.charCodeAt(0) - 64).map((cell) => cell ?? ''));
  }
  const single = /^([A-Z])(\d+)$/.exec(text);
  if (single) return cells[Number(single[2]) - 1][single[1].charCodeAt(0) - 65];
  return literal(text);
}

/** A text, number or truth value as a formula writes it. */
export const literal = (text: string): unknown =>
  text.startsWith('"')
    ? text.slice(1, -1).replace(/""/g, '"')
    : text === 'TRUE'
      ? true
      : text === 'FALSE'
        ? false
        : Number(text);

/** Parts at a separator that stands outside quotes, braces and parentheses. */
export function splitTop(text: string, separator: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && '({'.includes(character)) depth++;
    if (!quoted && ')}'.includes(character)) depth--;
    if (character === separator && depth === 0 && !quoted) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}
