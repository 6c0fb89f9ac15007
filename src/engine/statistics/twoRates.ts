/** Two groups' counts: x successes of n > 0 members; the first group is what the second is compared with. */
export interface TwoRates {
  readonly x1: number;
  readonly n1: number;
  readonly x2: number;
  readonly n2: number;
}
