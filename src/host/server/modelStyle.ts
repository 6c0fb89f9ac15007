import type { StyleProperties } from '../model/cellStyle.ts';
import type { CellStyle } from '../page/protocol.ts';

/** The page's style as changes to the model's; undefined gives the default back. */
export function modelStyle(style: CellStyle): { [K in keyof StyleProperties]?: StyleProperties[K] | undefined } {
  const out: { -readonly [K in keyof StyleProperties]?: StyleProperties[K] | undefined } = {};
  if (style.bold !== undefined) out.fontWeight = style.bold ? 'bold' : undefined;
  if (style.italic !== undefined) out.fontStyle = style.italic ? 'italic' : undefined;
  if (style.underline !== undefined) out.fontLine = style.underline ? 'underline' : undefined;
  if (style.strike) out.fontLine = 'line-through';
  if (style.color !== undefined) out.fontColor = hexOf(style.color);
  if (style.background !== undefined)
    out.background = hexOf(style.background) === '#ffffff' ? undefined : hexOf(style.background);
  if (style.size !== undefined) out.fontSize = style.size;
  if (style.horizontal !== undefined) out.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) out.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) out.wrap = style.wrap ? 'WRAP' : undefined;
  return out;
}

/** '#RRGGBB' or 'rgb(r, g, b)' as lower-case hex. */
function hexOf(color: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toLowerCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
}
