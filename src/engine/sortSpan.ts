/** Up to here insertion is faster than the built-in sort. */
const FEW = 40;

/** Sorts values[from … to) ascending, in place. Made for very many short spans: a member has few rows. */
export function sortSpan(values: Int32Array, from: number, to: number): void {
  if (to - from > FEW) {
    values.subarray(from, to).sort();
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const value = values[i];
    let place = i;
    while (place > from && values[place - 1] > value) {
      values[place] = values[place - 1];
      place--;
    }
    values[place] = value;
  }
}
