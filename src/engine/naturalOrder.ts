/** Digits of the longest number that is compared by its value. */
const LONGEST = 20;

/** A text that sorts as people count: runs of digits by their value, W9 before W10. */
const naturalKey = (text: string): string =>
  text.replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(LONGEST, '0'));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Texts by their parts, runs of digits by their value: 2 before 10, and 007 before 7. */
export const naturalOrder = (a: string, b: string): number => compare(naturalKey(a), naturalKey(b)) || compare(a, b);

/** A new list with members, names or whatever else by their text in natural order; equals keep their places. */
export function inNaturalOrder<T>(items: readonly T[], textOf: (item: T) => string): T[] {
  const keyed = items.map((item) => ({ item, text: textOf(item), key: naturalKey(textOf(item)) }));
  keyed.sort((a, b) => compare(a.key, b.key) || compare(a.text, b.text));
  return keyed.map(({ item }) => item);
}
