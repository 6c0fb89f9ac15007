import { type Cell, isBlank, isMoment } from './cell.ts';
import type { ReadingContext } from './context.ts';
import { shownValue } from './shownValue.ts';

/** A cell as text for messages and names: trimmed, at most 60 characters. */
export function cellText(cell: Cell): string {
  if (isBlank(cell)) return '';
  const text = typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
  const trimmed = text.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, '');
  return trimmed.length > 60 ? `${trimmed.slice(0, 59)}…` : trimmed;
}

/** The same with dates as a person sees them. */
export const shownText = (cell: Cell, context: ReadingContext): string =>
  cellText(isMoment(cell) ? shownValue(cell, context) : cell);
