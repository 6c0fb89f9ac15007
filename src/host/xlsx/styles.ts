import type { CellStyle as XlsxStyle } from 'hucre/xlsx';
import type { CellStyle } from '../model/cellStyle.ts';

/** Always given: without a name and a size Excel falls back to a font of its own. */
export const FONT = { name: 'Arial', size: 10 };

const known = new WeakMap<CellStyle, Map<string, XlsxStyle>>();

/** A cell's look for the file. `resultFormat` is the number format that a formula's result brought. */
export function xlsxStyle(style: CellStyle, resultFormat = ''): XlsxStyle {
  let byFormat = known.get(style);
  if (!byFormat) {
    byFormat = new Map();
    known.set(style, byFormat);
  }
  let made = byFormat.get(resultFormat);
  if (!made) {
    made = make(style, resultFormat);
    byFormat.set(resultFormat, made);
  }
  return made;
}

function make(style: CellStyle, resultFormat: string): XlsxStyle {
  const format = style.numberFormat ?? resultFormat;
  const { horizontalAlignment: across, verticalAlignment: down } = style;
  return {
    font: {
      ...FONT,
      ...(style.fontSize ? { size: style.fontSize } : {}),
      ...(style.fontWeight ? { bold: true } : {}),
      ...(style.fontStyle ? { italic: true } : {}),
      ...(style.fontLine === 'underline' ? { underline: true } : {}),
      ...(style.fontLine === 'line-through' ? { strikethrough: true } : {}),
      ...(style.fontColor ? { color: { rgb: hex(style.fontColor) } } : {}),
    },
    ...(style.background
      ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: hex(style.background) } } }
      : {}),
    ...(format ? { numFmt: format } : {}),
    ...(across || down || style.wrap
      ? {
          alignment: {
            ...(across === 'left' || across === 'center' || across === 'right' ? { horizontal: across } : {}),
            ...(down ? { vertical: down === 'middle' ? 'center' : (down as 'top' | 'bottom') } : {}),
            ...(style.wrap === 'WRAP' ? { wrapText: true } : {}),
          },
        }
      : {}),
    ...(style.borders ? { border: borders(style.borders) } : {}),
  };
}

const SIDES: Record<string, 'top' | 'left' | 'bottom' | 'right'> = { t: 'top', l: 'left', b: 'bottom', r: 'right' };

/** 'b:SOLID:#dadce0 …' as the model keeps it. */
function borders(text: string): XlsxStyle['border'] {
  const border: NonNullable<XlsxStyle['border']> = {};
  for (const part of text.split(/[\s,;|]+/)) {
    const [side, , colour = '#000000'] = part.split(':');
    if (SIDES[side]) border[SIDES[side]] = { style: 'thin', color: { rgb: hex(colour) } };
  }
  return border;
}

const hex = (colour: string): string => colour.replace('#', '').toUpperCase();
