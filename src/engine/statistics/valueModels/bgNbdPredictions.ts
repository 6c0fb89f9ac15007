import { logGamma } from '../../functions/logGamma.ts';
import type { BgNbd } from './bgNbdLikelihood.ts';
import { negativeBinomial } from './negativeBinomial.ts';

/** What is known of a member: repeat orders, time of the last one, age, in the model's unit. A new member has zeros. */
export interface History {
  readonly orders: number;
  readonly recency: number;
  readonly age: number;
}

/**
 * The chance that a member still orders (Fader and Hardie, note 021). 1 without a repeat: members can leave only after
 * a repeat order.
 */
export function probabilityAlive({ r, alpha, a, b }: BgNbd, { orders, recency, age }: History): number {
  if (orders === 0) return 1;
  const odds = Math.log(a / (b + orders - 1)) + (r + orders) * Math.log((alpha + age) / (alpha + recency));
  return 1 / (1 + Math.exp(odds));
}

/** The model of a member who is still there: what the history has taught of rate and leaving. */
const after = ({ r, alpha, a, b }: BgNbd, { orders, age }: History): BgNbd => ({
  r: r + orders,
  alpha: alpha + age,
  a,
  b: b + orders,
});

/** Orders that a member is expected to make in the coming time (Fader, Hardie and Lee 2005, equation 10). */
export const expectedOrders = (model: BgNbd, history: History, horizon: number): number =>
  probabilityAlive(model, history) * ordersWhileThere(after(model, history), horizon);

/**
 * Orders expected of someone who is there at the start (equation 9), as a sum without differences, so that it also
 * holds at a = 1 and a + b = 1: Σ over n of the chance of n orders without leaving × the expected number of those n that
 * come before leaving, 1 + b/(a + b) + b (b + 1)/((a + b)(a + b + 1)) + … (n terms).
 */
export function ordersWhileThere({ r, alpha, a, b }: BgNbd, horizon: number): number {
  let sum = 0;
  let kept = 0;
  let stays = 1;
  negativeBinomial(r, horizon / alpha, (n, chance) => {
    if (n > 0) {
      kept += stays;
      stays *= (b + n - 1) / (a + b + n - 1);
    }
    sum += chance * kept;
    return sum === 0 ? 1 : (chance * kept) / sum;
  });
  return sum;
}

/** The chance of exactly n orders in the coming time (equation 8, with what the history has taught). */
export function probabilityOfOrders(model: BgNbd, history: History, horizon: number, n: number): number {
  const alive = probabilityAlive(model, history);
  const there = chanceOfOrders(after(model, history), horizon, n);
  return alive * there + (n === 0 ? 1 - alive : 0);
}

function chanceOfOrders({ r, alpha, a, b }: BgNbd, horizon: number, n: number): number {
  let exactly = 0;
  let fewer = 0;
  let more = 0;
  negativeBinomial(r, horizon / alpha, (orders, chance) => {
    if (orders < n) fewer += chance;
    else more += chance;
    if (orders === n) exactly = chance;
    return orders <= n ? 1 : more === 0 ? 1 : chance / more;
  });
  const logBeta = (p: number, q: number): number => logGamma(p) + logGamma(q) - logGamma(p + q);
  const none = logBeta(a, b);
  const staying = exactly * Math.exp(logBeta(a, b + n) - none);
  if (n === 0) return staying;
  // The smaller side of the sum is the exact one.
  const atLeast = more < 0.5 ? more : 1 - fewer;
  return staying + atLeast * Math.exp(logBeta(a + 1, b + n - 1) - none);
}
