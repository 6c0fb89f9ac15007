import { DAY_MS } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import { type Cell, type Grid, isBlank, isErrorCell, isMoment } from '../../intake/cell.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readTimes } from '../../intake/readTimes.ts';
import { shownValue } from '../../intake/shownValue.ts';
import type { ResultCell } from '../analysis.ts';
import { foldLabel, idsOfLabel } from './knownLabels.ts';
import type { Playbook } from './lookUp.ts';

const REST = ['*', 'otherwise', 'other', 'others', '其他', '其它', '其余'];

/**
 * A table with labels in its first column and what belongs to them in the others; a header does no harm. The first row of a
 * label wins; the label * is for all others. Throws InputError for a table of one column, an empty one or an error cell.
 */
export function readPlaybook(argument: string, grid: Grid, context: ReadingContext): Playbook {
  if (grid.length === 0) throw new InputError({ code: 'blankCell', argument });
  const width = grid[0].length - 1;
  if (width === 0) throw new InputError({ code: 'badValue', argument, value: '1', hint: `label, ${argument}` });
  const byText = new Map<string, readonly ResultCell[]>();
  const byId = new Map<string, readonly ResultCell[]>();
  let otherwise: readonly ResultCell[] | undefined;
  grid.forEach(([first, ...rest], row) => {
    if (isBlank(first)) return;
    const label = shownValue(first, context);
    const cells = rest.map((cell) => resultCell(argument, cell, row, context));
    if (REST.includes(foldLabel(label))) otherwise = otherwise ?? cells;
    if (!byText.has(foldLabel(label))) byText.set(foldLabel(label), cells);
    for (const id of idsOfLabel(label)) if (!byId.has(id)) byId.set(id, cells);
  });
  return { width, byText, byId, otherwise, isOwn: true };
}

function resultCell(argument: string, cell: Cell, row: number, context: ReadingContext): ResultCell {
  if (isErrorCell(cell)) {
    throw new InputError({ code: 'errorCell', argument, row: row + 1, value: shownValue(cell, context) });
  }
  if (isMoment(cell)) {
    const [civil] = readTimes([cell], context).column.civil;
    if (Number.isNaN(civil)) return null;
    return civil % DAY_MS === 0 ? { day: civil / DAY_MS } : { moment: civil };
  }
  return isBlank(cell) ? null : (cell as string | number | boolean);
}
