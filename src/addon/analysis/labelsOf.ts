import type { Analysis } from '../../analyses/analysis.ts';
import type { Cell } from '../../intake/cell.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { shownValue } from '../../intake/shownValue.ts';
import type { OutCell } from '../../sheet/sheetSpec.ts';
import { openFile } from '../openFile.ts';
import type { GivenArguments } from './givenArguments.ts';

/**
 * What tells the rows of a result apart: the column that was chosen for it, else the first argument. Its header is the
 * cell above the range, or the argument's name.
 */
export function labelsOf(
  analysis: Analysis,
  { places, labels }: GivenArguments,
  context: ReadingContext,
): { header: string; cells: OutCell[] } {
  const place = labels ?? places[0];
  const [name] = Object.keys(analysis.columns);
  const cells = (place?.cells ?? []).map(([cell]): OutCell => label(cell, context));
  if (!place || place.sheet === undefined || place.top < 2) return { header: name, cells };
  const above = openFile()
    .getSheetByName(place.sheet)
    ?.getRange(`${place.column}${place.top - 1}`)
    .getValue();
  return { header: String(above ?? '') || name, cells };
}

const label = (cell: Cell, context: ReadingContext): OutCell => {
  if (cell === '' || cell === null || cell === undefined) return null;
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : shownValue(cell, context);
};
