/** A straight line through the logarithms of values over time: value = start × e^(slope × time). */
export interface ExponentialTrend {
  /** Change of ln(value) per unit of time. */
  readonly slope: number;
  /** Of the slope; 0 where the points lie on the line. */
  readonly standardError: number;
  /** ln 2 ÷ −slope where the slope is negative, else null. */
  readonly halfLife: number | null;
}

/** A slope this near to 0 is rounding. */
const NOISE = 1e-12;

/**
 * Least squares on ln(value), as LOGEST in spreadsheets; values have to be above 0. undefined with fewer than three
 * points or only one point in time, where a slope says nothing.
 */
export function exponentialTrend(times: readonly number[], values: readonly number[]): ExponentialTrend | undefined {
  const count = times.length;
  const logs = values.map(Math.log);
  const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / count;
  const meanTime = mean(times);
  const meanLog = mean(logs);
  const spread = times.reduce((sum, time) => sum + (time - meanTime) ** 2, 0);
  if (count < 3 || spread === 0) return undefined;
  const slope = times.reduce((sum, time, i) => sum + (time - meanTime) * (logs[i] - meanLog), 0) / spread;
  const residuals = times.reduce((sum, time, i) => sum + (logs[i] - meanLog - slope * (time - meanTime)) ** 2, 0);
  const standardError = Math.sqrt(residuals / (count - 2) / spread);
  return { slope, standardError, halfLife: slope < -NOISE ? Math.LN2 / -slope : null };
}
