/** What R's aeqSurv takes for equal: the square root of the machine's precision. */
const TOLERANCE = 2 ** -26;

/**
 * Times that differ only by the noise of binary fractions made equal: 0.1 + 0.2 and 0.3 are one time. A time joins the one
 * before it where they differ by at most the tolerance, in itself or as a part of the mean of all different times (as R's
 * survfit does, timefix). Whole numbers stay what they are. Times of 0 or more.
 */
export function tiedTimes(given: Float64Array): Float64Array {
  if (given.every((time) => Number.isInteger(time))) return given;
  const different = Array.from(new Set(given)).sort((a, b) => a - b);
  const mean = different.reduce((sum, time) => sum + time, 0) / different.length;
  const tiedTo = new Map<number, number>();
  different.forEach((time, i) => {
    const gap = i === 0 ? Infinity : time - different[i - 1];
    const isTied = gap <= TOLERANCE || gap / mean <= TOLERANCE;
    tiedTo.set(time, isTied ? (tiedTo.get(different[i - 1]) ?? time) : time);
  });
  return given.map((time) => tiedTo.get(time) ?? time);
}
