import type { TextColumn } from '../../intake/column.ts';
import type { Attribute } from './attribute.ts';

/** Keys of our words among the values: no text of a cell begins so. */
export const BLANK = '\u0000blank';
export const OTHERS = '\u0000others';

const PARTS = /[|,，、;；\n]+/;

/** Texts as they are, the most frequent first; with `several` each cell may hold more than one. */
export function valued(
  name: string,
  { codes, labels }: TextColumn,
  { several, most, blanks }: { readonly several: boolean; readonly most: number; readonly blanks: boolean },
): Attribute {
  const parts = labels.map((label) => (several ? partsOf(label) : [label]));
  const counts = new Map<string, number>();
  for (const code of Array.from(codes)) {
    for (const value of code < 0 ? [] : parts[code]) counts.set(value, (counts.get(value) || 0) + 1);
  }
  const ranked = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
  const values = ranked.slice(0, most);
  const rest = ranked.length > most ? [OTHERS] : [];
  const isBlankKept = blanks && codes.some((code) => code < 0);
  const shown = [...values, ...rest, ...(isBlankKept ? [BLANK] : [])];
  const placeOf = new Map(ranked.map((value, place) => [value, Math.min(place, most)]));
  const places = parts.map((list) => [...new Set(list.map((value) => placeOf.get(value)!))]);
  const blank = isBlankKept ? [shown.length - 1] : [];
  return { name, values: shown, valuesOf: Array.from(codes, (code) => (code < 0 ? blank : places[code])) };
}

const partsOf = (label: string): string[] => [
  ...new Set(
    label
      .split(PARTS)
      .map((part) => part.trim())
      .filter(Boolean),
  ),
];
