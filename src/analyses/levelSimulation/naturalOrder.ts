/** Texts by their parts, runs of digits by their value: W9 before W10. */
export function naturalOrder(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.match(/\d+|\D+/g) ?? []);
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const byValue = Number(left[i]) - Number(right[i]);
    if (byValue) return byValue;
    if (left[i] !== right[i]) return left[i] < right[i] ? -1 : 1;
  }
  return left.length - right.length;
}
