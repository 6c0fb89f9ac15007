import type { CalcResult } from './resultJson.ts';

/** A formula and its result as lines to read: numbers to the right, the rest to the left. */
export function resultTable(result: CalcResult): string {
  if ('error' in result) return `${result.formula}\n  ${result.error}\n`;
  const texts = result.values.map((row) => row.map((cell) => (cell === null ? '' : shown(cell))));
  const widths = texts[0].map((_, column) => texts.reduce((widest, row) => Math.max(widest, width(row[column])), 0));
  const lines = texts.map((row, r) =>
    row
      .map((text, c) => {
        const gap = ' '.repeat(widths[c] - width(text));
        return typeof result.values[r][c] === 'number' ? gap + text : text + gap;
      })
      .join('  ')
      .trimEnd(),
  );
  return `${result.formula}\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}

const shown = (cell: string | number | boolean): string =>
  typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell).replace(/\r?\n/g, ' ');

/** Columns in a terminal: Chinese, Japanese and Korean characters take two. */
function width(text: string): number {
  let columns = 0;
  for (const character of text)
    columns += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
      character,
    )
      ? 2
      : 1;
  return columns;
}
