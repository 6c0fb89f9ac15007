import { momentText } from '../engine/calendar.ts';
import { type Cell, isMoment } from './cell.ts';
import type { ReadingContext } from './context.ts';

const LONGEST = 60;

/** A cell as a person would recognise it, at most 60 characters: what a problem shows. Moments in the spreadsheet's zone. */
export function shownValue(cell: Cell, context: ReadingContext): string {
  if (isMoment(cell)) {
    const instant = cell.getTime();
    if (!Number.isFinite(instant)) return '';
    return momentText(instant + context.offset(context.timezone, instant))
      .replace('T', ' ')
      .replace(' 00:00:00', '');
  }
  const text =
    typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell === null || cell === undefined ? '' : cell);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
