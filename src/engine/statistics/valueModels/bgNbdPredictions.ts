import { binomialDensity } from '../../functions/binomialDensity.ts';
import { incompleteBeta } from '../../functions/incompleteBeta.ts';
import type { BgNbd } from './bgNbdLikelihood.ts';
import { meanOverBeta } from './meanOverBeta.ts';

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
  const odds = Math.log(a / (orders - 1 + b)) + (r + orders) * Math.log1p((age - recency) / (alpha + recency));
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

/** With more terms than this, or a first one too small for a number, the integral is the shorter way. */
const MOST_TERMS = 3000;
const LEAST_LOGARITHM = -700;
/** Terms below this share of what was summed up change nothing. */
const NEGLIGIBLE = 1e-17;

/** Orders expected of someone who is there at the start (equation 9); it also holds at a = 1 and a + b = 1. */
export function ordersWhileThere(model: BgNbd, horizon: number): number {
  const { r, alpha, a, b } = model;
  const ratio = horizon / alpha;
  if (ratio === 0) return 0;
  const logNone = -r * Math.log1p(ratio);
  if (r * ratio + 40 * ratio < MOST_TERMS && logNone > LEAST_LOGARITHM) return ordersBySeries(model, ratio, logNone);
  // The mean over the chance p of leaving of Σ (1 − p)^(n − 1) P(at least n orders) = (1 − (1 + p ratio)^−r) ÷ p.
  const given = (p: number): number => (p === 0 ? r * ratio : -Math.expm1(-r * Math.log1p(p * ratio)) / p);
  return meanOverBeta(a, b, given, Math.max(0, Math.log(r * ratio), Math.log(ratio)));
}

/**
 * A sum without differences: Σ over n of the chance of n orders without leaving (Γ(r + n) ÷ (Γ(r) n!) × ratio^n ÷
 * (1 + ratio)^(r + n)) × the expected number of those n that come before leaving, 1 + b/(a + b) + b (b + 1)/((a + b)(a +
 * b + 1)) + … (n terms).
 */
function ordersBySeries({ r, a, b }: BgNbd, ratio: number, logNone: number): number {
  const grows = ratio / (1 + ratio);
  let chance = Math.exp(logNone);
  let sum = 0;
  let kept = 0;
  let stays = 1;
  for (let n = 1; ; n++) {
    // In this order a parameter near 0 keeps its digits.
    chance *= ((n - 1 + r) / n) * grows;
    kept += stays;
    stays *= (n - 1 + b) / (n - 1 + (a + b));
    sum += chance * kept;
    const next = ((r + n) / (n + 1)) * grows;
    // Beyond the peak the terms fall at least as fast as a geometric series (squared for a factor that grows with n).
    if (next < 1 && chance * kept <= NEGLIGIBLE * (1 - next) * (1 - next) * sum) return sum;
  }
}

/** The chance of exactly n orders in the coming time (equation 8, with what the history has taught). */
export function probabilityOfOrders(model: BgNbd, history: History, horizon: number, n: number): number {
  const alive = probabilityAlive(model, history);
  const there = chanceOfOrders(after(model, history), horizon, n);
  return alive * there + (n === 0 ? 1 - alive : 0);
}

function chanceOfOrders({ r, alpha, a, b }: BgNbd, horizon: number, n: number): number {
  const none = alpha / (alpha + horizon);
  const some = horizon / (alpha + horizon);
  const exactly = (r / (r + n)) * binomialDensity(n, r + n, some, none);
  if (n === 0) return exactly;
  let stays = 1;
  for (let order = 0; order < n - 1; order++) stays *= (order + b) / (order + (a + b));
  const last = n - 1 + (a + b);
  const atLeast = incompleteBeta(some, none, n, r).lower;
  return stays * (exactly * ((n - 1 + b) / last) + atLeast * (a / last));
}
