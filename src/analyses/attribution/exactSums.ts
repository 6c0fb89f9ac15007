/**
 * Sums of fractions by place, kept as whole numerators by denominator: the order in which they are added makes no
 * difference, and a sum that is whole comes out whole.
 */
export class ExactSums {
  private readonly numerators: readonly Map<number, number>[];

  constructor(places: number) {
    this.numerators = Array.from({ length: places }, () => new Map<number, number>());
  }

  add(place: number, numerator: number, denominator: number): void {
    const sums = this.numerators[place];
    sums.set(denominator, (sums.get(denominator) || 0) + numerator);
  }

  /** The sum at each place. */
  sums(): number[] {
    return this.numerators.map((byDenominator) =>
      Array.from(byDenominator)
        .sort(([a], [b]) => a - b)
        .reduce((sum, [denominator, numerator]) => sum + numerator / denominator, 0),
    );
  }
}
