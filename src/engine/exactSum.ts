/** The sum of some numbers in ascending order, so that the order of rows makes no difference, and without the binary noise of decimals: 0.1 + 0.2 is 0.3. */
export const exactSum = (numbers: readonly number[]): number =>
  Number(
    [...numbers]
      .sort((a, b) => a - b)
      .reduce((sum, number) => sum + number, 0)
      .toPrecision(15),
  );
