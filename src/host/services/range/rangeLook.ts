import type { CellStyle, StyleProperties } from '../../model/cellStyle.ts';
import { colorText } from '../color.ts';
import { enumMember } from '../enums.ts';
import { theBridge, unknownFate, whole } from '../guard.ts';
import { textStyleFrom, textStylePropertiesOf } from '../textStyle.ts';
import { RangeContent } from './rangeContent.ts';
import { assertShape, placeOf, tableOf } from './rangeState.ts';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Sheets = typeof GoogleAppsScript.Spreadsheet;
type Changes = { readonly [K in keyof StyleProperties]?: StyleProperties[K] | undefined };

/** Google's name for the number format of a cell that has none. */
const generalFormat = '0.###############';

const orDefault = (value: string | null, usual: string) => (value === null || value === usual ? undefined : value);

/** Sheets takes any text for these without a word; one that means nothing changes nothing. null is the usual look. */
const known = (value: string | null, names: readonly string[]): boolean => value === null || names.includes(value);

const changesFor = {
  numberFormat: (format: string): Changes => ({
    numberFormat: format === '' || format === generalFormat || /^general$/i.test(format) ? undefined : String(format),
  }),
  background: (color: string | null): Changes => ({ background: orDefault(colorText(color), '#ffffff') }),
  fontColor: (color: string | null): Changes => ({ fontColor: orDefault(colorText(color), '#000000') }),
  fontFamily: (family: string | null): Changes => ({ fontFamily: orDefault(family, 'Arial') }),
  fontSize: (size: number): Changes => ({ fontSize: size === 10 ? undefined : size }),
  fontWeight: (weight: string | null): Changes =>
    known(weight, ['bold', 'normal']) ? { fontWeight: weight === 'bold' ? 'bold' : undefined } : {},
  fontStyle: (style: string | null): Changes =>
    known(style, ['italic', 'normal']) ? { fontStyle: style === 'italic' ? 'italic' : undefined } : {},
  fontLine: (line: string | null): Changes =>
    known(line, ['underline', 'line-through', 'none'])
      ? { fontLine: line === 'underline' || line === 'line-through' ? line : undefined }
      : {},
  horizontal: (alignment: string | null): Changes =>
    known(alignment, ['left', 'center', 'right', 'normal', 'general'])
      ? {
          horizontalAlignment: alignment === 'normal' || alignment === 'general' ? undefined : (alignment ?? undefined),
        }
      : {},
  vertical: (alignment: string | null): Changes =>
    known(alignment, ['top', 'middle', 'bottom']) ? { verticalAlignment: orDefault(alignment, 'bottom') } : {},
  wrap: (wrap: boolean): Changes => ({ wrap: wrap ? 'WRAP' : undefined }),
  wrapStrategy: (strategy: unknown): Changes => ({
    wrap: String(strategy) === 'OVERFLOW' ? undefined : (String(strategy) as 'WRAP' | 'CLIP'),
  }),
  textStyle: (style: object): Changes => textStylePropertiesOf(style),
};

function look<T>(range: object, read: (style: CellStyle) => T): T {
  const { sheet, area } = placeOf(range);
  return read(sheet.style(area.row, area.column));
}

function looks<T>(range: object, read: (style: CellStyle) => T): T[][] {
  const { sheet, area } = placeOf(range);
  theBridge().charge({ read: area.rows * area.columns });
  return tableOf(area, (row, column) => read(sheet.style(row, column)));
}

function restyle(range: object, changes: Changes): Google {
  const { sheet, area } = placeOf(range);
  theBridge().charge({ written: area.rows * area.columns });
  theBridge().write(() => {
    theBridge().model.checkProtection(sheet, area);
    if ('numberFormat' in changes) theBridge().model.checkTypedColumns(sheet, area);
    sheet.restyle(area, changes);
  });
  return whole(range);
}

function restyleEach<T>(range: object, items: readonly (readonly T[])[], changesOf: (item: T) => Changes): Google {
  const { sheet, area } = placeOf(range);
  assertShape(items, area);
  const changes = new Map<T, Changes>();
  for (const line of items) for (const item of line) if (!changes.has(item)) changes.set(item, changesOf(item));
  theBridge().charge({ written: area.rows * area.columns });
  theBridge().write(() => {
    theBridge().model.checkProtection(sheet, area);
    if ([...changes.values()].some((change) => 'numberFormat' in change))
      theBridge().model.checkTypedColumns(sheet, area);
    const made = new Map<CellStyle, Map<T, CellStyle>>();
    sheet.restyleCells(area, (style, row, column) => {
      const item = items[row - area.row]![column - area.column]!;
      return remembered(made, style, item, () => theBridge().model.restyled(style, changes.get(item)!));
    });
  });
  return whole(range);
}

/** What was made of a style before for the same key, else what `make` makes of it now. */
function remembered<Key>(
  made: Map<CellStyle, Map<Key, CellStyle>>,
  style: CellStyle,
  key: Key,
  make: () => CellStyle,
): CellStyle {
  let byKey = made.get(style);
  if (!byKey) {
    byKey = new Map();
    made.set(style, byKey);
  }
  let found = byKey.get(key);
  if (!found) {
    found = make();
    byKey.set(key, found);
  }
  return found;
}

const background = (style: CellStyle) => style.background ?? '#ffffff';
const fontColor = (style: CellStyle) => style.fontColor ?? '#000000';
const fontFamily = (style: CellStyle) => style.fontFamily ?? 'Arial';
const fontSize = (style: CellStyle) => style.fontSize ?? 10;
const fontWeight = (style: CellStyle): GoogleAppsScript.Spreadsheet.FontWeight => style.fontWeight ?? 'normal';
const fontStyle = (style: CellStyle): GoogleAppsScript.Spreadsheet.FontStyle => style.fontStyle ?? 'normal';
const fontLine = (style: CellStyle): GoogleAppsScript.Spreadsheet.FontLine => style.fontLine ?? 'none';
const horizontal = (style: CellStyle) => style.horizontalAlignment ?? 'general';
const vertical = (style: CellStyle) => style.verticalAlignment ?? 'bottom';
const wraps = (style: CellStyle) => style.wrap === 'WRAP';
const wrapStrategy = (style: CellStyle): Sheets['WrapStrategy'][keyof Sheets['WrapStrategy']] =>
  enumMember('Spreadsheet.WrapStrategy', style.wrap ?? 'OVERFLOW');

/** How a range looks. */
export abstract class RangeLook extends RangeContent {
  getNumberFormat(): string {
    const { sheet, area } = placeOf(this);
    return sheet.numberFormat(area.row, area.column) || generalFormat;
  }
  getNumberFormats(): string[][] {
    const { sheet, area } = placeOf(this);
    theBridge().charge({ read: area.rows * area.columns });
    return tableOf(area, (row, column) => sheet.numberFormat(row, column) || generalFormat);
  }
  setNumberFormat(format: string): Google {
    return restyle(this, changesFor.numberFormat(format));
  }
  setNumberFormats(formats: string[][]): Google {
    return restyleEach(this, formats, changesFor.numberFormat);
  }
  getBackground(): string {
    return look(this, background);
  }
  getBackgrounds(): string[][] {
    return looks(this, background);
  }
  setBackground(color: string | null): Google {
    return restyle(this, changesFor.background(color));
  }
  setBackgrounds(colors: (string | null)[][]): Google {
    return restyleEach(this, colors, changesFor.background);
  }
  setBackgroundRGB(red: number, green: number, blue: number): Google {
    return this.setBackground(`#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`);
  }
  getFontColor(): string {
    return look(this, fontColor);
  }
  getFontColors(): string[][] {
    return looks(this, fontColor);
  }
  setFontColor(color: string | null): Google {
    return restyle(this, changesFor.fontColor(color));
  }
  setFontColors(colors: (string | null)[][]): Google {
    return restyleEach(this, colors, changesFor.fontColor);
  }
  getFontFamily(): string {
    return look(this, fontFamily);
  }
  getFontFamilies(): string[][] {
    return looks(this, fontFamily);
  }
  setFontFamily(family: string | null): Google {
    return restyle(this, changesFor.fontFamily(family));
  }
  setFontFamilies(families: (string | null)[][]): Google {
    return restyleEach(this, families, changesFor.fontFamily);
  }
  getFontSize(): number {
    return look(this, fontSize);
  }
  getFontSizes(): number[][] {
    return looks(this, fontSize);
  }
  setFontSize(size: number): Google {
    if (size < 1) unknownFate(`The font size ${size}`);
    return restyle(this, changesFor.fontSize(size));
  }
  setFontSizes(sizes: number[][]): Google {
    return restyleEach(this, sizes, changesFor.fontSize);
  }
  getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return look(this, fontWeight);
  }
  getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return looks(this, fontWeight);
  }
  setFontWeight(weight: string | null): Google {
    return restyle(this, changesFor.fontWeight(weight));
  }
  setFontWeights(weights: (string | null)[][]): Google {
    return restyleEach(this, weights, changesFor.fontWeight);
  }
  getFontStyle(): GoogleAppsScript.Spreadsheet.FontStyle {
    return look(this, fontStyle);
  }
  getFontStyles(): GoogleAppsScript.Spreadsheet.FontStyle[][] {
    return looks(this, fontStyle);
  }
  setFontStyle(style: string | null): Google {
    return restyle(this, changesFor.fontStyle(style));
  }
  setFontStyles(styles: (string | null)[][]): Google {
    return restyleEach(this, styles, changesFor.fontStyle);
  }
  getFontLine(): GoogleAppsScript.Spreadsheet.FontLine {
    return look(this, fontLine);
  }
  getFontLines(): GoogleAppsScript.Spreadsheet.FontLine[][] {
    return looks(this, fontLine);
  }
  setFontLine(line: string | null): Google {
    return restyle(this, changesFor.fontLine(line));
  }
  setFontLines(lines: (string | null)[][]): Google {
    return restyleEach(this, lines, changesFor.fontLine);
  }
  getHorizontalAlignment(): string {
    return look(this, horizontal);
  }
  getHorizontalAlignments(): string[][] {
    return looks(this, horizontal);
  }
  setHorizontalAlignment(alignment: string | null): Google {
    return restyle(this, changesFor.horizontal(alignment));
  }
  setHorizontalAlignments(alignments: (string | null)[][]): Google {
    return restyleEach(this, alignments, changesFor.horizontal);
  }
  getVerticalAlignment(): string {
    return look(this, vertical);
  }
  getVerticalAlignments(): string[][] {
    return looks(this, vertical);
  }
  setVerticalAlignment(alignment: string | null): Google {
    return restyle(this, changesFor.vertical(alignment));
  }
  setVerticalAlignments(alignments: (string | null)[][]): Google {
    return restyleEach(this, alignments, changesFor.vertical);
  }
  getWrap(): boolean {
    return look(this, wraps);
  }
  getWraps(): boolean[][] {
    return looks(this, wraps);
  }
  setWrap(wrap: boolean): Google {
    return restyle(this, changesFor.wrap(wrap));
  }
  setWraps(wrapped: boolean[][]): Google {
    return restyleEach(this, wrapped, changesFor.wrap);
  }
  getWrapStrategy(): GoogleAppsScript.Spreadsheet.WrapStrategy {
    return look(this, wrapStrategy);
  }
  getWrapStrategies(): GoogleAppsScript.Spreadsheet.WrapStrategy[][] {
    return looks(this, wrapStrategy);
  }
  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): Google {
    return restyle(this, changesFor.wrapStrategy(strategy));
  }
  setWrapStrategies(strategies: GoogleAppsScript.Spreadsheet.WrapStrategy[][]): Google {
    return restyleEach(this, strategies, changesFor.wrapStrategy);
  }
  getTextStyle(): GoogleAppsScript.Spreadsheet.TextStyle {
    return look(this, textStyleFrom);
  }
  getTextStyles(): GoogleAppsScript.Spreadsheet.TextStyle[][] {
    return looks(this, textStyleFrom);
  }
  setTextStyle(style: GoogleAppsScript.Spreadsheet.TextStyle): Google {
    return restyle(this, changesFor.textStyle(style));
  }
  setTextStyles(styles: GoogleAppsScript.Spreadsheet.TextStyle[][]): Google {
    return restyleEach(this, styles, changesFor.textStyle);
  }
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: unknown = null,
  ): Google {
    const { sheet, area } = placeOf(this);
    const line = `${style ?? 'SOLID'}:${colorText(color) ?? '#000000'}`;
    theBridge().charge({ written: area.rows * area.columns });
    theBridge().write(() => {
      theBridge().model.checkProtection(sheet, area);
      // Inner cells are all treated alike: what a style becomes is remembered for each of the sixteen places.
      const made = Array.from({ length: 16 }, () => new Map<CellStyle, CellStyle>());
      sheet.restyleCells(area, (style, row, column) => {
        const isTop = row === area.row;
        const isBottom = row === area.row + area.rows - 1;
        const isLeft = column === area.column;
        const isRight = column === area.column + area.columns - 1;
        const known = made[(isTop ? 1 : 0) + (isBottom ? 2 : 0) + (isLeft ? 4 : 0) + (isRight ? 8 : 0)]!;
        let changed = known.get(style);
        if (!changed) {
          const t = isTop ? top : horizontal;
          const b = isBottom ? bottom : horizontal;
          const l = isLeft ? left : vertical;
          const r = isRight ? right : vertical;
          const borders = withSides(style.borders ?? '', { t, b, l, r }, line) || undefined;
          changed = theBridge().model.restyled(style, { borders });
          known.set(style, changed);
        }
        return changed;
      });
    });
    return whole(this);
  }
}

/** The borders of a cell after some sides were drawn (true), removed (false) or left alone (null). */
function withSides(borders: string, sides: Record<string, boolean | null>, line: string): string {
  const drawn = new Map(
    borders
      .split(' ')
      .filter(Boolean)
      .map((side) => [side[0]!, side.slice(2)] as const),
  );
  for (const [side, draw] of Object.entries(sides)) {
    if (draw) drawn.set(side, line);
    else if (draw === false) drawn.delete(side);
  }
  return [...drawn].map(([side, shown]) => `${side}:${shown}`).join(' ');
}
