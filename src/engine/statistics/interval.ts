/** An interval's ends; null where a one-sided interval has no end. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}
