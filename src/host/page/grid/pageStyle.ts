import type { IStyleData, Nullable } from '@univerjs/core';
import type { CellStyle } from '../protocol.ts';

const HORIZONTAL = [undefined, 'left', 'center', 'right'] as const;
const VERTICAL = [undefined, 'top', 'middle', 'bottom'] as const;

/** Univer's style in our words: only what is set in it. Null when it sets nothing we know. */
export function pageStyle(style: Nullable<IStyleData>): CellStyle | null {
  if (!style) return null;
  const out: CellStyle = {};
  if (style.bl !== undefined) out.bold = Boolean(style.bl);
  if (style.it !== undefined) out.italic = Boolean(style.it);
  if (style.ul !== undefined) out.underline = Boolean(style.ul?.s);
  if (style.st !== undefined) out.strike = Boolean(style.st?.s);
  if (style.cl !== undefined) out.color = style.cl?.rgb ?? '#000000';
  if (style.bg !== undefined) out.background = style.bg?.rgb ?? '#ffffff';
  if (style.fs !== undefined) out.size = style.fs;
  if (style.ht) out.horizontal = HORIZONTAL[style.ht as 1 | 2 | 3];
  if (style.vt) out.vertical = VERTICAL[style.vt as 1 | 2 | 3];
  if (style.tb !== undefined) out.wrap = style.tb === 3;
  return Object.keys(out).length > 0 ? out : null;
}
