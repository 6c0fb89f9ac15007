import type { Written } from './layout.ts';

/** A short hash over a sheet's cells, the same whether they are about to be written or were read back. */
export function checksum(values: readonly (readonly unknown[])[]): string {
  let hash = 0x811c9dc5;
  // Blank rows at the end don't count, either: what is read back ends with the last filled row.
  let ended = 0;
  for (const row of values) {
    for (let column = 0; column < row.length; column++) {
      const value = row[column] as Written;
      // Blank cells at the edges don't count: a grid may be wider than what was written.
      if (value === '') continue;
      for (; ended > 0; ended--) hash = mix(hash, 10);
      hash = mix(hash, column + 1);
      if (typeof value === 'number' && value === (value | 0)) {
        hash = mix(hash, value);
        continue;
      }
      const text = plain(value);
      for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i));
    }
    ended++;
  }
  return (hash >>> 0).toString(36);
}

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

function plain(value: Written): string {
  if (typeof value === 'object' && value !== null) return String(value.getTime());
  if (typeof value === 'string') return value.startsWith("'") ? value.slice(1) : value;
  return String(value);
}

/** The same over notes, wherever they stand. */
export const notesChecksum = (notes: readonly string[]): string => checksum([notes.map((note) => note.trim()).sort()]);
