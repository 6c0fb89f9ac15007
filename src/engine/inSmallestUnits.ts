/**
 * An amount of money in smallest units (77.99 with unit 100 is 7799) without the binary noise of the product, which
 * would put an amount that equals a limit above or below it. The unit is a power of ten.
 */
export const inSmallestUnits = (amount: number, unit: number): number => Number((amount * unit).toPrecision(15));
