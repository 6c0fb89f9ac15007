import { digamma } from '../../functions/digamma.ts';
import { logGamma } from '../../functions/logGamma.ts';
import { bestOfStarts, startsFor } from '../../optimise/bestOfStarts.ts';
import { inLogarithms } from '../../optimise/inLogarithms.ts';
import { type EqualRows, equalRows } from '../equalRows.ts';
import type { FitOptions } from './fitBgNbd.ts';

/** Order values spread as gamma (p, ν) around a member's own mean, ν spread as gamma (q, v). v has the unit of money. */
export interface GammaGamma {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

export interface GammaGammaFit extends GammaGamma {
  readonly logLikelihood: number;
  readonly evaluations: number;
  readonly atLimit: boolean;
}

const LIMIT = 10;
/** Beyond e^±8 a parameter only says that the data put it at 0 or infinity. */
const FAR = 8;

/**
 * The log-likelihood of members' average values over `orders` orders each (Fader and Hardie 2013, note 025, equation
 * 1a), both above 0; writes the slopes into gradient if one is given.
 */
export function gammaGammaLogLikelihood(
  { columns: [orders, average], weights }: EqualRows,
  [p, q, v]: readonly number[],
  gradient?: number[],
): number {
  const logV = Math.log(v);
  const gammaQ = logGamma(q);
  const psiQ = digamma(q);
  let sum = 0;
  let slopeP = 0;
  let slopeQ = 0;
  let slopeV = 0;
  let same = -1;
  let ratio = 0;
  let psiBoth = 0;
  let psiOrders = 0;
  for (let group = 0; group < weights.length; group++) {
    const x = orders[group];
    // Rows are sorted by orders, so that the costly functions are needed once for each number of orders.
    if (x !== same) {
      same = x;
      ratio = logGamma(p * x + q) - logGamma(p * x) - gammaQ;
      psiBoth = digamma(p * x + q);
      psiOrders = digamma(p * x);
    }
    const weight = weights[group];
    const spent = x * average[group];
    const log = Math.log(spent + v);
    const logSpent = Math.log(spent);
    sum += weight * (ratio + q * (logV - log) + p * x * (logSpent - log) - Math.log(average[group]));
    slopeP += weight * x * (psiBoth - psiOrders + logSpent - log);
    slopeQ += weight * (psiBoth - psiQ + logV - log);
    slopeV += weight * (q / v - (p * x + q) / (spent + v));
  }
  if (gradient) {
    gradient[0] = slopeP;
    gradient[1] = slopeQ;
    gradient[2] = slopeV;
  }
  return sum;
}

/** The parameters of greatest likelihood. Orders and averages are above 0; there is at least one member. */
export function fitGammaGamma(
  orders: Float64Array,
  average: Float64Array,
  { penalty = 0, starts }: FitOptions = {},
): GammaGammaFit {
  const members = orders.length;
  const rows = equalRows([orders, average]);
  const [counts, averages] = rows.columns;
  const mean = averages.reduce((sum, value, group) => sum + value * rows.weights[group], 0) / members;
  const scaled = { columns: [counts, averages.map((value) => value / mean)], weights: rows.weights };
  const cost = inLogarithms((x, gradient) => {
    const likelihood = gammaGammaLogLikelihood(scaled, x, gradient) / members;
    const unit = [1, 1, mean];
    let squares = 0;
    for (let i = 0; i < x.length; i++) {
      squares += (x[i] * unit[i]) ** 2;
      gradient[i] = 2 * penalty * x[i] * unit[i] ** 2 - gradient[i] / members;
    }
    return penalty * squares - likelihood;
  }, LIMIT);
  const best = bestOfStarts(cost, candidates(), starts ?? startsFor(members));
  const [p, q, scaledV] = best.x.map(Math.exp);
  const v = scaledV * mean;
  return {
    p,
    q,
    v,
    logLikelihood: gammaGammaLogLikelihood(rows, [p, q, v]),
    evaluations: best.evaluations,
    atLimit: best.x.some((logarithm) => Math.abs(logarithm) > FAR),
  };
}

/** Starts whose mean value is that of the data: p v ÷ (q − 1) = 1 in units of the mean. */
const candidates = (): number[][] =>
  [0.5, 2, 6, 30].flatMap((p) => [1.5, 4, 15].map((q) => [p, q, (q - 1) / p].map(Math.log)));

/**
 * The expected value of an order of a member with so many repeat orders of that average (note 025, equation 5): between
 * the mean of all and the member's own. NaN where the model has no mean (p × orders + q ≤ 1).
 */
export function expectedValue({ p, q, v }: GammaGamma, orders: number, average: number): number {
  const weight = p * orders + q - 1;
  return weight > 0 ? (p * (v + (orders > 0 ? orders * average : 0))) / weight : Number.NaN;
}
