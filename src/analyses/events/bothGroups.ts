import type { TextColumn } from '../../intake/column.ts';

/** Two groupings of the same rows as one, `store · new`; rows that are blank in both stay blank. */
export function bothGroups(one: TextColumn | undefined, two: TextColumn | undefined): TextColumn | undefined {
  if (!one || !two) return one ?? two;
  const places = new Map<string, number>();
  const codes = one.codes.map((code, row) => {
    const names = [one.labels[code] ?? '', two.labels[two.codes[row]] ?? ''];
    if (names.every((name) => name === '')) return -1;
    const label = names.map((name) => name || '–').join(' · ');
    const place = places.get(label) ?? places.size;
    places.set(label, place);
    return place;
  });
  return { codes, labels: Array.from(places.keys()) };
}
