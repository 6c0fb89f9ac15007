/** Round axis values from at or below `low` to at or above `high`, at most about `most` steps (1, 2 or 5 times a power of ten). */
export function niceTicks(low: number, high: number, most: number): number[] {
  if (!(high > low)) return high === low && high !== 0 ? niceTicks(Math.min(0, low), Math.max(0, high), most) : [0, 1];
  const rough = (high - low) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough * 0.999) ?? 10 * power;
  const from = Math.floor(low / step + 1e-9);
  const to = Math.ceil(high / step - 1e-9);
  return Array.from({ length: to - from + 1 }, (_, i) => Number(((from + i) * step).toPrecision(12)));
}
