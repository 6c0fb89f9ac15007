import type { SheetSpec } from '../../sheet/sheetSpec.ts';
import { bodyRange } from '../write/decorate.ts';

const QUIET = '#5f6368';

/** What only explains is quieter than the values; long texts make rows high, so all cells stand at the top. */
export function dressSettings(sheet: GoogleAppsScript.Spreadsheet.Sheet, { blocks }: SheetSpec): void {
  const [names, , grey] = blocks.map(bodyRange);
  sheet.getRangeList(blocks.map(bodyRange)).setVerticalAlignment('top');
  sheet.getRange(grey).setFontColor(QUIET);
  // The function stands in every row so that sorted and inserted rows keep theirs; its title is what is read.
  const titles = new Set((blocks[0].emphasis ?? []).map(({ row }) => row));
  const first = blocks[0].row + 1;
  const quiet = blocks[0].rows.flatMap((_, row) => (titles.has(row) ? [] : [`A${first + row}`]));
  sheet.getRangeList(joined(quiet)).setFontColor(QUIET);
  sheet.getRange(names).setWrap(false);
}

/** A5, A6, A7 as A5:A7. */
function joined(cells: readonly string[]): string[] {
  const rows = cells.map((cell) => Number(cell.slice(1)));
  const starts = rows.filter((row, index) => row !== rows[index - 1] + 1);
  return starts.map((row, index) => {
    const next = starts[index + 1];
    const last = next === undefined ? rows[rows.length - 1] : rows[rows.indexOf(next) - 1];
    return `A${row}:A${last}`;
  });
}
