/** Sorts a list of members by value (blank last) and member; what one member did keeps its order. */
export function inListOrder<T extends { readonly value: string; readonly member: string }>(list: T[]): T[] {
  const compare = (a: string, b: string): number => (a === b ? 0 : a === '' || (b !== '' && a > b) ? 1 : -1);
  return list.sort((a, b) => compare(a.value, b.value) || compare(a.member, b.member));
}
