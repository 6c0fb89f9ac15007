import { type CellStyle, defaultStyle } from '../model/cellStyle.ts';
import type { ResolvedLook } from '../model/conditionalLook.ts';
import type { CellStyle as PageStyle } from '../page/protocol.ts';

const LINK_COLOR = '#1155cc';

/** Gives the styles of one message their numbers. The model shares equal styles, so most cells cost one look-up. */
export class StyleTable {
  readonly list: PageStyle[] = [];
  private readonly plain = new Map<CellStyle, number>();
  private readonly byKey = new Map<string, number>();

  /** The number of a cell's style; -1 when nothing about it shows. */
  idOf(style: CellStyle | undefined, look: ResolvedLook | undefined, isLink: boolean): number {
    const base = style ?? defaultStyle;
    if (look || isLink) return this.keep(pageStyle(base, look, isLink));
    let id = this.plain.get(base);
    if (id === undefined) {
      id = this.keep(pageStyle(base, undefined, false));
      this.plain.set(base, id);
    }
    return id;
  }

  private keep(style: PageStyle): number {
    const key = JSON.stringify(style);
    if (key === '{}') return -1;
    let id = this.byKey.get(key);
    if (id === undefined) {
      id = this.list.push(style) - 1;
      this.byKey.set(key, id);
    }
    return id;
  }
}

function pageStyle(style: CellStyle, look: ResolvedLook | undefined, isLink: boolean): PageStyle {
  const out: PageStyle = {};
  if (look?.bold ?? style.fontWeight === 'bold') out.bold = true;
  if (look?.italic ?? style.fontStyle === 'italic') out.italic = true;
  if (look?.underline ?? (style.fontLine === 'underline' || isLink)) out.underline = true;
  if (look?.strikethrough ?? style.fontLine === 'line-through') out.strike = true;
  const color = look?.fontColor ?? style.fontColor ?? (isLink ? LINK_COLOR : undefined);
  if (color) out.color = color;
  const background = look?.background ?? style.background;
  if (background) out.background = background;
  if (style.fontFamily) out.font = style.fontFamily;
  if (style.fontSize) out.size = style.fontSize;
  const horizontal = style.horizontalAlignment?.replace('general-', '');
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') out.horizontal = horizontal;
  const vertical = style.verticalAlignment;
  if (vertical === 'top' || vertical === 'middle' || vertical === 'bottom') out.vertical = vertical;
  if (style.wrap === 'WRAP') out.wrap = true;
  const borders = bordersOf(style.borders);
  if (borders) out.borders = borders;
  return out;
}

const SIDES = { t: 'top', r: 'right', b: 'bottom', l: 'left' } as const;

/** The model's 't:SOLID:#dadce0 b:…' as a colour a side. */
function bordersOf(text: string | undefined): PageStyle['borders'] | null {
  if (!text) return null;
  const borders: NonNullable<PageStyle['borders']> = {};
  for (const [, side, color] of text.matchAll(/([trbl]):[A-Z_]+:(#[0-9a-f]+|[a-z]+)/gi)) {
    borders[SIDES[side as keyof typeof SIDES]] = color!;
  }
  return borders;
}
