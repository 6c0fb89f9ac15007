/** Cut points as people read them: whole smallest units become money, halves and fifths keep two decimals. "–" for none. */
export function cutsText(cuts: readonly number[], scale = 0): string {
  if (cuts.length === 0) return '–';
  return cuts.map((cut) => String(Math.round((cut / 10 ** scale) * 100) / 100)).join(', ');
}
