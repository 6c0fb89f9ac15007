import type { Analysis } from '../../src/analyses/analysis.ts';
import { helpOf } from '../../src/build/helpOf.ts';

/**
 * The arguments of an example's formula, for formulas as examples write them: ranges of columns (A2:A), single cells,
 * rectangles, literals in braces, texts, numbers and DATE(y,m,d), parted by commas.
 */
export function exampleArguments(analysis: Analysis): unknown[] {
  const { formula, cells } = helpOf(analysis.id).example;
  const inside = /^=\w+\((.*)\)$/s.exec(formula)?.[1] ?? '';
  return splitTop(inside, ',').map((text) => argument(text.trim(), cells));
}

/** Tables whose rows have an order by definition: the first group is the control, a row is the next period. */
const ROW_ORDER_SPEAKS = new Set(['AB_COUNTS', 'RETENTION_FORECAST']);

const untouched = (args: readonly unknown[]) => ({ order: [], shuffledArgs: [...args] });

/** The same arguments with the rows of all column arguments in another order. */
export function shuffled(analysis: Analysis, args: readonly unknown[]): { order: number[]; shuffledArgs: unknown[] } {
  const specs = Object.values(analysis.columns);
  const columns = args.map(
    (arg, index) =>
      Array.isArray(arg) && specs[index] && !['grid', 'scalar', 'asOf', 'day'].includes(specs[index].reads),
  );
  if (!columns.includes(true)) return ROW_ORDER_SPEAKS.has(analysis.id) ? untouched(args) : turnedTable(args);
  const length = (args[columns.indexOf(true)] as unknown[]).length;
  const order = Array.from({ length }, (_, index) => (index * 7 + 3) % length);
  const fair = new Set(order).size === length ? order : Array.from({ length }, (_, index) => length - 1 - index);
  return {
    order: fair,
    shuffledArgs: args.map((arg, index) => (columns[index] ? fair.map((row) => (arg as unknown[])[row]) : arg)),
  };
}

/** Where the rows stand in a table with headers, its body is turned upside down. */
function turnedTable([table, ...rest]: readonly unknown[]): { order: number[]; shuffledArgs: unknown[] } {
  const [headers, ...body] = table as unknown[];
  return { order: body.map((_, row) => row).reverse(), shuffledArgs: [[headers, ...body.reverse()], ...rest] };
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
