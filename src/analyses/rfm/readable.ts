/** A cut point without the binary noise of interpolation: 42.8, not 42.80000000000001. */
export const readable = (value: number): number => Number(value.toPrecision(12));
