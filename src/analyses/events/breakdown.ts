import type { Cell } from '../../intake/cell.ts';
import { shownText } from '../../intake/cellText.ts';
import type { TextColumn } from '../../intake/column.ts';
import { readTexts } from '../../intake/readTexts.ts';
import type { Attributes } from '../conditions/attributes.ts';

/**
 * The value of every row by the setting `breakdown` (or another one like it): one or more headers, whose values are joined. Rows where all of
 * them are blank have code −1. undefined without a breakdown. Throws InputError unknownColumn.
 */
export function breakdownValues(
  setting: readonly (readonly Cell[])[],
  attributes: Attributes,
  rows: number,
  argument = 'breakdown',
): TextColumn | undefined {
  const headers = setting.flatMap((cells) =>
    cells.flatMap((cell) => headersIn(shownText(cell, attributes.reading), attributes)),
  );
  if (headers.length === 0) return undefined;
  const columns = headers.map((header) => {
    const cellOf = attributes.column(header, argument);
    return readTexts(
      Array.from({ length: rows }, (_, row) => cellOf(row)),
      attributes.reading,
    ).column;
  });
  if (columns.length === 1) return columns[0];
  const codes = new Int32Array(rows).fill(-1);
  const known = new Map<string, number>();
  for (let row = 0; row < rows; row++) {
    if (columns.every((column) => column.codes[row] < 0)) continue;
    const label = columns.map((column) => column.labels[column.codes[row]] ?? '–').join(' · ');
    const code = known.get(label) ?? known.size;
    known.set(label, code);
    codes[row] = code;
  }
  return { codes, labels: Array.from(known.keys()) };
}

/** One header, or several in one cell: "channel, plan". A header that itself has a comma comes first. */
function headersIn(text: string, attributes: Attributes): string[] {
  const parts = text
    .split(/[,，、;；]/)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length < 2 || attributes.has(text) ? [text].filter(Boolean) : parts;
}

/** Codes by label, blank (−1) last: an order that no order of rows can change. */
export function labelOrder(labels: readonly string[]): number[] {
  const codes = labels.map((_, code) => code).sort((a, b) => (labels[a] < labels[b] ? -1 : 1));
  return [...codes, -1];
}
