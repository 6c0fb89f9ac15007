import type { SheetSpec } from '../../sheet/sheetSpec.ts';
import { checksum } from './checksum.ts';
import { layOut, type Written } from './layout.ts';
import { decorate } from './decorate.ts';
import { insertCharts } from './insertCharts.ts';
import { trimGrid } from './trimGrid.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One write takes at most so many cells; nothing else here grows with rows. */
const CELLS_A_WRITE = 100_000;

/** Fills an empty sheet with what a spec says. Returns the checksum that tells later whether somebody edited it. */
export function writeSheet(sheet: Sheet, spec: SheetSpec, dateOf: (civil: number) => Date): string {
  const layout = layOut(spec, dateOf);
  trimGrid(sheet, layout.rows, layout.columns + (spec.charts.length > 0 ? 8 : 0));
  writeValues(sheet, layout.values);
  for (const [format, ranges] of layout.formats) sheet.getRangeList([...ranges]).setNumberFormat(format);
  writeLinks(sheet, layout.links);
  decorate(sheet, spec);
  insertCharts(sheet, spec);
  return checksum(layout.values);
}

export function writeValues(sheet: Sheet, values: Written[][], firstRow = 1): void {
  const columns = values[0].length;
  const block = Math.max(1, Math.floor(CELLS_A_WRITE / columns));
  for (let row = 0; row < values.length; row += block) {
    const part = row === 0 && values.length <= block ? values : values.slice(row, row + block);
    sheet.getRange(firstRow + row, 1, part.length, columns).setValues(part);
  }
}

/** Links of one column that follow each other are one call. */
function writeLinks(sheet: Sheet, links: readonly { row: number; column: number; text: string; link: string }[]): void {
  const byColumn = new Map<number, { row: number; text: string; link: string }[]>();
  for (const link of links) byColumn.set(link.column, [...(byColumn.get(link.column) ?? []), link]);
  for (const [column, list] of byColumn) {
    list.sort((a, b) => a.row - b.row);
    const first = list[0].row;
    const together = list.every((link, index) => link.row === first + index);
    const groups = together ? [list] : list.map((link) => [link]);
    for (const group of groups) {
      const cells = group.map(({ text, link }) => [SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(link).build()]);
      sheet.getRange(group[0].row, column, group.length, 1).setRichTextValues(cells);
    }
  }
}
