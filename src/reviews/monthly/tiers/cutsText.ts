/** Cut points as people read them: whole smallest units become money, halves and fifths keep two decimals. "–" for none. */
export function cutsText(cuts: readonly number[], scale = 0): string {
  if (cuts.length === 0) return '–';
  return cuts.map((cut) => String(Math.round((cut / 10 ** scale) * 100) / 100)).join(', ');
}

/** The cut points of all three scores; money is in units of 10 ** -scale. */
export const cutTexts = (
  { r, f, m }: Readonly<Record<'r' | 'f' | 'm', readonly number[]>>,
  scale = 0,
): Readonly<Record<'r' | 'f' | 'm', string>> => ({ r: cutsText(r), f: cutsText(f), m: cutsText(m, scale) });
