import { DAY_MS } from '../../../engine/calendar.ts';
import { type Cell, isMoment } from '../../../intake/cell.ts';
import { cellText } from '../../../intake/cellText.ts';
import type { ReadingContext } from '../../../intake/context.ts';
import { readTimes } from '../../../intake/readTimes.ts';
import type { OutCell } from '../../../sheet/sheetSpec.ts';

/** A cell of somebody's own column, to be written again as it stands: text stays text, dates and numbers what they are. */
export function ownCell(cell: Cell, context: ReadingContext): OutCell {
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (!isMoment(cell)) return cellText(cell) === '' ? null : String(cell);
  const civil = readTimes([cell], context).column.civil[0];
  if (Number.isNaN(civil)) return null;
  return civil % DAY_MS === 0 ? { day: civil / DAY_MS } : { moment: civil };
}
