const BITS = 16;
const BUCKETS = 1 << BITS;

/**
 * The positions of an array of whole numbers (milliseconds) in ascending order, equal ones in the order they came:
 * a radix sort, so that a million events need no comparisons. Spans up to 2^48 (8,900 years of milliseconds).
 */
export function timeOrder(times: Float64Array): Int32Array {
  const count = times.length;
  let least = Infinity;
  let most = -Infinity;
  for (let i = 0; i < count; i++) {
    if (times[i] < least) least = times[i];
    if (times[i] > most) most = times[i];
  }
  let order = new Int32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  let spare = new Int32Array(count);
  for (let divisor = 1; divisor <= most - least; divisor *= BUCKETS) {
    const places = new Int32Array(BUCKETS + 1);
    for (let i = 0; i < count; i++) places[(Math.floor((times[i] - least) / divisor) % BUCKETS) + 1]++;
    for (let bucket = 0; bucket < BUCKETS; bucket++) places[bucket + 1] += places[bucket];
    for (let i = 0; i < count; i++) {
      const position = order[i];
      spare[places[Math.floor((times[position] - least) / divisor) % BUCKETS]++] = position;
    }
    [order, spare] = [spare, order];
  }
  return order;
}
