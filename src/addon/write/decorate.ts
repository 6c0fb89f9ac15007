import { pixels, WIDEST } from '../../sheet/columnWidths.ts';
import type { Block, Choices, Format, SheetSpec } from '../../sheet/sheetSpec.ts';
import { textWidth } from '../../sheet/textWidth.ts';
import { blockWidth, columnLetters, firstBodyRow } from './layout.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TAB = { output: '#1a73e8', check: '#f9ab00', method: '#5f6368', settings: '#9aa0a6' } as const;
const NUMBERS = new Set([
  'whole',
  'tally',
  'decimal',
  'hundredths',
  'fine',
  'change',
  'money',
  'percent',
  'percentWhole',
  'day',
  'moment',
  'number',
  'seconds',
]);
const COLOURS = { quiet: '#5f6368', good: '#137333', attention: '#995200', bad: '#b3261e' } as const;

/** Everything that a sheet shows beside values and number formats: one call a kind of look, however many rows there are. */
export function decorate(sheet: Sheet, spec: SheetSpec): void {
  sheet.setTabColor(TAB[spec.kind]).setHiddenGridlines(true);
  sheet.getRange('A1').setFontSize(14).setFontWeight('bold');
  sheet.getRange('A2').setFontColor(COLOURS.quiet);
  setWidths(sheet, spec.widths);
  const { blocks } = spec;
  const headers = blocks.filter((block) => block.header);
  each(sheet, headers.map(headerRange), (list) => list.setFontWeight('bold').setBackground('#f1f3f4').setWrap(true));
  each(sheet, headers.flatMap(numberHeaders), (list) => list.setHorizontalAlignment('right'));
  each(
    sheet,
    blocks.filter((block) => block.heading).map((block) => cell(block.column, block.row - 1)),
    (list) => list.setFontWeight('bold').setFontSize(11),
  );
  each(sheet, blocks.filter((block) => block.header && block.rows.length > 0).map(bodyRange), (list) =>
    list.setBorder(null, null, true, null, null, true, '#dadce0', SpreadsheetApp.BorderStyle.SOLID),
  );
  each(
    sheet,
    blocks.flatMap((block) => columnsOf(block, (format) => format === 'wrap')),
    (list) => list.setWrap(true).setVerticalAlignment('top'),
  );
  // Words that are wider than the widest column would be cut off by the cell beside them.
  const wide = blocks
    .filter((block) => block.header)
    .map((block) => ({ block, columns: columnsOf(block, (_, column) => isTooWide(block, column)) }))
    .filter(({ columns }) => columns.length > 0);
  each(
    sheet,
    wide.flatMap(({ columns }) => columns),
    (list) => list.setWrap(true),
  );
  each(
    sheet,
    wide.map(({ block }) => bodyRange(block)),
    (list) => list.setVerticalAlignment('top'),
  );
  for (const side of ['left', 'right'] as const) {
    const mixed = blocks.filter((block) => sideOfMixedNames(block) === side);
    each(sheet, mixed.map(firstColumn), (list) => list.setHorizontalAlignment(side));
  }
  emphasise(sheet, blocks);
  const rules = blocks.flatMap((block) => heatRule(sheet, block));
  if (rules.length > 0) sheet.setConditionalFormatRules(rules);
  for (const block of blocks) annotate(sheet, block, blocks);
  freezeHeader(sheet, spec);
}

function each(
  sheet: Sheet,
  ranges: readonly string[],
  apply: (list: GoogleAppsScript.Spreadsheet.RangeList) => void,
): void {
  if (ranges.length > 0) apply(sheet.getRangeList([...ranges]));
}

const cell = (column: number, row: number): string => `${columnLetters(column)}${row}`;
const rectangle = (column: number, row: number, columns: number, rows: number): string =>
  `${cell(column, row)}:${cell(column + columns - 1, row + rows - 1)}`;

const headerRange = (block: Block): string => rectangle(block.column, block.row, blockWidth(block), 1);
export const bodyRange = (block: Block): string =>
  rectangle(block.column, firstBodyRow(block), blockWidth(block), Math.max(1, block.rows.length));

const numberHeaders = (block: Block): string[] =>
  block.formats.flatMap((format, index) => (NUMBERS.has(format) ? [cell(block.column + index, block.row)] : []));

/** Where a table's rows are named by words and by numbers or dates, these stand under each other, on the header's side. */
function sideOfMixedNames({ header, formats, rows }: Block): 'left' | 'right' | undefined {
  const types = new Set(rows.filter(([name]) => name !== null).map(([name]) => typeof name));
  if (header === undefined || types.size < 2 || !types.has('string')) return undefined;
  return formats[0] === 'plain' ? 'left' : NUMBERS.has(formats[0]) ? 'right' : undefined;
}

const firstColumn = (block: Block): string => rectangle(block.column, firstBodyRow(block), 1, block.rows.length);

const columnsOf = (block: Block, wanted: (format: Format, column: number) => boolean): string[] =>
  block.rows.length === 0
    ? []
    : block.formats.flatMap((format, index) =>
        wanted(format, index) ? [rectangle(block.column + index, firstBodyRow(block), 1, block.rows.length)] : [],
      );

function isTooWide({ formats, rows }: Block, column: number): boolean {
  const isProse = formats[column] === 'wrap' || formats[column] === 'line';
  return !isProse && rows.some(({ [column]: cell }) => typeof cell === 'string' && fillsWidest(cell));
}

/** Measured only where it may be: no character is wider than two. */
const fillsWidest = (text: string): boolean => pixels(2 * text.length) >= WIDEST && pixels(textWidth(text)) >= WIDEST;

function setWidths(sheet: Sheet, widths: readonly number[]): void {
  for (let from = 0; from < widths.length; ) {
    let to = from + 1;
    while (to < widths.length && widths[to] === widths[from]) to++;
    sheet.setColumnWidths(from + 1, to - from, widths[from]);
    from = to;
  }
}

function emphasise(sheet: Sheet, blocks: readonly Block[]): void {
  const ranges = new Map<string, string[]>();
  for (const block of blocks) {
    for (const { row, style, column } of block.emphasis ?? []) {
      const at = firstBodyRow(block) + row;
      const range =
        column === undefined ? rectangle(block.column, at, blockWidth(block), 1) : cell(block.column + column, at);
      ranges.set(style, [...(ranges.get(style) ?? []), range]);
    }
  }
  for (const [style, list] of ranges) {
    each(sheet, list, (cells) => {
      if (style === 'bold') cells.setFontWeight('bold');
      else if (style === 'italic') cells.setFontStyle('italic');
      else cells.setFontColor(COLOURS[style as keyof typeof COLOURS]);
    });
  }
}

/** White to blue, anchored at 0 and, for shares, 100 %, so that months compare and black text stays readable. */
function heatRule(sheet: Sheet, block: Block): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  if (!block.heat || block.rows.length === 0) return [];
  const { fromColumn, toColumn, rows = block.rows.length, most = 1 } = block.heat;
  if (rows === 0 || !(most > 0)) return [];
  const range = sheet.getRange(firstBodyRow(block), block.column + fromColumn, rows, toColumn - fromColumn);
  const { NUMBER } = SpreadsheetApp.InterpolationType;
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .setGradientMinpointWithValue('#ffffff', NUMBER, '0')
    .setGradientMaxpointWithValue('#8ab4f8', NUMBER, String(most))
    .setRanges([range])
    .build();
  return [rule];
}

/** Notes on headers, drop-downs, the warning before edits and the block's name. */
function annotate(sheet: Sheet, block: Block, blocks: readonly Block[]): void {
  if (block.notes && block.notes.length > 0 && block.header) {
    const row = new Array<string>(blockWidth(block)).fill('');
    for (const { column, text } of block.notes) row[column] = text;
    sheet.getRange(block.row, block.column, 1, row.length).setNotes([row]);
  }
  for (const { column, ...choices } of block.rows.length > 0 ? (block.choices ?? []) : []) {
    const rule = offer(sheet, choices, blocks).setAllowInvalid(false).build();
    sheet.getRange(firstBodyRow(block), block.column + column, block.rows.length, 1).setDataValidation(rule);
  }
  if (block.protect && block.rows.length > 0) {
    sheet.getRange(bodyRange(block)).protect().setDescription('Member Ops').setWarningOnly(true);
  }
}

function offer(
  sheet: Sheet,
  choices: Choices,
  blocks: readonly Block[],
): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  const rule = SpreadsheetApp.newDataValidation();
  if ('values' in choices) return rule.requireValueInList([...choices.values], true);
  const { column, row, rows } = blocks.find(({ id }) => id === choices.block)!;
  return rule.requireValueInRange(sheet.getRange(row, column, rows.length, 1), true);
}

function freezeHeader(sheet: Sheet, { blocks, mainBlock }: SheetSpec): void {
  const main = blocks.find((block) => block.id === mainBlock);
  // A header far down would freeze most of the screen.
  if (main?.header && main.row <= 6) sheet.setFrozenRows(main.row);
}
