import { ascending } from '../../engine/ascending.ts';
import { quantile } from '../../engine/quantile.ts';

/**
 * The score of every creator, 0 to 1; NaN where a measure with a weight is unknown. Each measure is divided by its
 * percentile (type 7, among the creators who have them all) and capped at 1, so that one viral post gives no more than
 * good posts do. `cap`: the weighted mean; `median`: the weighted median, so that one measure alone gives nothing.
 */
export function kolScores(
  measures: readonly (Float64Array | undefined)[],
  weights: readonly number[],
  viral: 'cap' | 'median',
  percentile = 0.9,
): Float64Array {
  const used = measures
    .map((values, place) => ({ values, weight: weights[place] ?? 0 }))
    .filter(({ weight }) => weight > 0);
  const length = Math.max(0, ...measures.map((values) => values?.length ?? 0));
  const rows = Array.from({ length }, (_, row) => row).filter((row) =>
    used.every(({ values }) => values && !Number.isNaN(values[row])),
  );
  const factors = used.map(({ values, weight }) => {
    const known = Float64Array.from(rows, (row) => values![row]);
    return { weight, shares: cappedShares(known, quantile(ascending(known), percentile)) };
  });
  const scores = new Float64Array(length).fill(Number.NaN);
  rows.forEach((row, place) => {
    const parts = factors.map(({ weight, shares }) => ({ weight, share: shares[place] }));
    const score = viral === 'median' ? weightedMedian(parts) : weightedMean(parts);
    scores[row] = Number(score.toPrecision(12));
  });
  return scores;
}

/** Where most have 0, the percentile is 0: whoever has more has it all. */
const cappedShares = (values: Float64Array, full: number): Float64Array =>
  values.map((value) => (full > 0 ? Math.min(1, value / full) : value > 0 ? 1 : 0));

interface Part {
  readonly weight: number;
  readonly share: number;
}

const total = (parts: readonly Part[]): number => parts.reduce((sum, { weight }) => sum + weight, 0);

const weightedMean = (parts: readonly Part[]): number =>
  parts.reduce((sum, { weight, share }) => sum + weight * share, 0) / total(parts);

/** The share at which half the weight is reached; the mean with the next one where it is reached exactly. */
function weightedMedian(parts: readonly Part[]): number {
  const sorted = [...parts].sort((a, b) => a.share - b.share);
  const half = total(parts) / 2;
  let reached = 0;
  for (const [place, { weight, share }] of sorted.entries()) {
    reached += weight;
    if (Math.abs(reached - half) < 1e-9 && sorted[place + 1]) return (share + sorted[place + 1].share) / 2;
    if (reached > half) return share;
  }
  return Number.NaN;
}
