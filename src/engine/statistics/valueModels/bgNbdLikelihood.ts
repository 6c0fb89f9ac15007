import { digamma } from '../../functions/digamma.ts';
import { logGamma } from '../../functions/logGamma.ts';
import type { PurchaseGroups } from './purchaseGroups.ts';

/** Orders come at rates spread as gamma (r, alpha per unit of time); after each, members leave with chances spread as beta (a, b). */
export interface BgNbd {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** The log-likelihood of all members in the data's unit of time (Fader, Hardie and Lee 2005, equation 6). */
export function bgNbdLogLikelihood(groups: PurchaseGroups, { r, alpha, a, b }: BgNbd): number {
  const scaled = scaledLogLikelihood(groups, [r, alpha / groups.scale, a, b]);
  return scaled - groups.repeats * Math.log(groups.scale);
}

/**
 * The same with time in units of the longest age, at [r, alpha, a, b]; writes the slopes into gradient if one is given.
 * All powers stay logarithms, so that a thousand orders neither overflow nor vanish.
 */
export function scaledLogLikelihood(
  groups: PurchaseGroups,
  [r, alpha, a, b]: readonly number[],
  gradient?: number[],
): number {
  const { orders, recency, age, weights, onceAge, onceWeights, counts, countWeights } = groups;
  const logAlpha = Math.log(alpha);
  let sum = 0;
  let slopeR = 0;
  let slopeAlpha = 0;
  let slopeA = 0;
  let slopeB = 0;
  for (let group = 0; group < onceAge.length; group++) {
    const weight = onceWeights[group];
    const log = logAlpha - Math.log(alpha + onceAge[group]);
    sum += weight * r * log;
    slopeR += weight * log;
    slopeAlpha += weight * r * (1 / alpha - 1 / (alpha + onceAge[group]));
  }
  const gammaR = logGamma(r);
  const betaPart = logGamma(a + b) - logGamma(b);
  for (let place = 0; place < counts.length; place++) {
    const x = counts[place];
    const weight = countWeights[place];
    sum += weight * (logGamma(r + x) - gammaR + betaPart + logGamma(b + x) - logGamma(a + b + x));
    if (!gradient) continue;
    const both = digamma(a + b) - digamma(a + b + x);
    slopeR += weight * (digamma(r + x) - digamma(r));
    slopeA += weight * both;
    slopeB += weight * (both + digamma(b + x) - digamma(b));
  }
  const logA = Math.log(a);
  for (let group = 0; group < orders.length; group++) {
    const x = orders[group];
    const weight = weights[group];
    const alive = alpha + age[group];
    const left = alpha + recency[group];
    const logAge = Math.log(alive / left);
    // ln of: chance of having left ÷ chance of being there still. ln(e^0 + e^odds) is put so that it can't overflow.
    const odds = logA - Math.log(x - 1 + b) + (r + x) * logAge;
    const small = Math.exp(-Math.abs(odds));
    const logAlive = Math.log(alive);
    sum += weight * (r * logAlpha - (r + x) * logAlive + Math.max(odds, 0) + Math.log1p(small));
    if (!gradient) continue;
    const gone = odds > 0 ? 1 / (1 + small) : small / (1 + small);
    slopeR += weight * (logAlpha - logAlive + gone * logAge);
    slopeAlpha += weight * (r / alpha - ((r + x) * (1 - gone)) / alive - ((r + x) * gone) / left);
    slopeA += (weight * gone) / a;
    slopeB -= (weight * gone) / (x - 1 + b);
  }
  if (gradient) {
    gradient[0] = slopeR;
    gradient[1] = slopeAlpha;
    gradient[2] = slopeA;
    gradient[3] = slopeB;
  }
  return sum;
}
