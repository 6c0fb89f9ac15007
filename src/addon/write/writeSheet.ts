import { gridSize } from '../../sheet/gridSize.ts';
import type { SheetSpec } from '../../sheet/sheetSpec.ts';
import { checksum, notesChecksum } from './checksum.ts';
import { decorate } from './decorate.ts';
import { insertCharts } from './insertCharts.ts';
import { type Layout, layOut } from './layout.ts';
import { trimGrid } from './trimGrid.ts';
import { writeValues } from './writeValues.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Checksums of a sheet's cells and of its notes. */
export interface Traces {
  readonly checksum: string;
  readonly notes: string;
}

/** Fills an empty sheet with what a spec says; only the writes of values grow with rows. Returns what tells later whether somebody edited it. */
export function writeSheet(sheet: Sheet, spec: SheetSpec, dateOf: (civil: number) => Date): Traces {
  const layout = layOut(spec, dateOf);
  const { rows, columns } = gridSize(spec);
  trimGrid(sheet, rows, columns);
  writeValues(sheet, layout.values);
  for (const [format, ranges] of layout.formats) sheet.getRangeList([...ranges]).setNumberFormat(format);
  writeLinks(sheet, layout.links);
  decorate(sheet, spec);
  insertCharts(sheet, spec);
  const notes = spec.blocks.flatMap((block) => (block.notes ?? []).map(({ text }) => text));
  return { checksum: checksum(layout.values), notes: notesChecksum(notes) };
}

/**
 * Links as formulas, a call for each stretch of a column: text with a link of its own would cost four calls a cell.
 * A formula's function and comma are the same in every locale when a script sets it.
 */
export function writeLinks(sheet: Sheet, links: Layout['links']): void {
  const sorted = [...links].sort((a, b) => a.column - b.column || a.row - b.row);
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    while (to < sorted.length && sorted[to].column === sorted[from].column && sorted[to].row === sorted[to - 1].row + 1)
      to++;
    const formulas = sorted.slice(from, to).map(({ link, text }) => [`=HYPERLINK(${quoted(link)},${quoted(text)})`]);
    sheet.getRange(sorted[from].row, sorted[from].column, formulas.length, 1).setFormulas(formulas);
    from = to;
  }
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
