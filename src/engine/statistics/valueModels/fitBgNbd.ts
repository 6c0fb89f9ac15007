import { bestOfStarts, startsFor } from '../../optimise/bestOfStarts.ts';
import { inLogarithms } from '../../optimise/inLogarithms.ts';
import { type BgNbd, bgNbdLogLikelihood, scaledLogLikelihood } from './bgNbdLikelihood.ts';
import type { PurchaseGroups } from './purchaseGroups.ts';

export interface FitOptions {
  /** Weight of the squared parameters that is added to the mean negative log-likelihood. */
  readonly penalty?: number;
  /** How many starts are followed to their maximum; left out: by the number of members. */
  readonly starts?: number;
}

export interface BgNbdFit extends BgNbd {
  /** Of all members, without the penalty. */
  readonly logLikelihood: number;
  /** How often the likelihood was evaluated, all starts together. */
  readonly evaluations: number;
  /** Whether the data put a parameter at 0 or infinity. */
  readonly atLimit: boolean;
}

/** Parameters stay between e^−12 and e^12, alpha in units of the longest age. */
const LIMIT = 12;
/** Beyond e^±9 a parameter only says that the data put it at 0 or infinity. */
const FAR = 9;
const RATE_SHAPES = [0.1, 0.4, 1.5, 6];
const LEAVING = [
  [0.02, 1],
  [0.2, 0.8],
  [0.8, 2.5],
  [2, 4],
  [3, 30],
];

/**
 * The parameters of greatest likelihood, in the data's unit of time. There has to be a member with a repeat order.
 * The penalty is lifetimes': on the squared parameters with time in units of the longest age, beside the mean.
 */
export function fitBgNbd(groups: PurchaseGroups, { penalty = 0, starts }: FitOptions = {}): BgNbdFit {
  const { members, scale } = groups;
  const cost = inLogarithms((x, gradient) => {
    const mean = scaledLogLikelihood(groups, x, gradient) / members;
    for (let i = 0; i < x.length; i++) gradient[i] = 2 * penalty * x[i] - gradient[i] / members;
    return penalty * x.reduce((sum, value) => sum + value * value, 0) - mean;
  }, LIMIT);
  const best = bestOfStarts(cost, candidates(groups), starts ?? startsFor(members));
  const [r, alpha, a, b] = best.x.map(Math.exp);
  const found = { r, alpha: alpha * scale, a, b };
  return {
    ...found,
    logLikelihood: bgNbdLogLikelihood(groups, found),
    evaluations: best.evaluations,
    atLimit: best.x.some((logarithm) => Math.abs(logarithm) > FAR),
  };
}

/** Logarithms of starts whose mean rate is that of the data. */
function candidates({ repeats, members, onceAge, onceWeights, age, weights }: PurchaseGroups): number[][] {
  let lived = 0;
  for (let group = 0; group < age.length; group++) lived += weights[group] * age[group];
  for (let group = 0; group < onceAge.length; group++) lived += onceWeights[group] * onceAge[group];
  const rate = Math.max(repeats, 1) / (lived || members);
  return RATE_SHAPES.flatMap((r) => LEAVING.map(([a, b]) => [r, r / rate, a, b].map(Math.log)));
}
