import { InputError } from '../../engine/inputProblem.ts';
import {
  fitShiftedBetaGeometric,
  shiftedBetaGeometricLogLikelihood,
} from '../../engine/statistics/valueModels/fitShiftedBetaGeometric.ts';
import { residualLifetimes } from '../../engine/statistics/valueModels/residualLifetimes.ts';
import {
  retentionRate,
  type ShiftedBetaGeometric,
  survival,
} from '../../engine/statistics/valueModels/shiftedBetaGeometric.ts';

export interface ForecastOptions {
  /** The last period of the forecast; left out: twelve beyond the observed ones. */
  readonly periods?: number;
  /** How many periods after 0 are learnt from; left out: all. */
  readonly fitPeriods?: number;
  readonly alpha?: number;
  readonly beta?: number;
  readonly discount: number;
  /** Members at 0, where active are shares. */
  readonly members?: number;
}

export interface Forecast extends ShiftedBetaGeometric {
  /** NaN where nothing was observed after 0. */
  readonly logLikelihood: number;
  /** A place a period from 0; NaN where it means nothing. */
  readonly survival: readonly number[];
  readonly retentionRate: readonly number[];
  /** Of all members at 0, those who leave in the period. */
  readonly leaving: readonly number[];
  readonly residualLifetime: Float64Array;
}

const BEYOND = 12;

/** The shifted beta-geometric model of members still there at 0, 1, 2 …, fitted or given, and what follows from it. */
export function computeForecast(active: readonly number[], options: ForecastOptions): Forecast {
  const { fitPeriods = active.length - 1, periods = active.length - 1 + BEYOND, discount, members } = options;
  if (fitPeriods > active.length - 1) {
    const hint = `≤ ${active.length - 1}`;
    throw new InputError({ code: 'badValue', argument: 'fit periods', value: String(fitPeriods), hint });
  }
  const weight = members === undefined ? 1 : members / active[0];
  const learnt = active.slice(0, fitPeriods + 1).map((value) => value * weight);
  const model = givenModel(options) ?? fitted(learnt);
  const all = Array.from({ length: periods + 1 }, (_, n) => n);
  const there = survival(model, periods);
  return {
    ...model,
    logLikelihood:
      learnt.length > 1 ? shiftedBetaGeometricLogLikelihood(learnt, [model.alpha, model.beta]) : Number.NaN,
    survival: there,
    retentionRate: all.map((n) => (n === 0 ? Number.NaN : retentionRate(model, n))),
    leaving: all.map((n) => (n === 0 ? Number.NaN : there[n - 1] - there[n])),
    residualLifetime: residualLifetimes(model, periods, discount),
  };
}

function givenModel({ alpha, beta }: ForecastOptions): ShiftedBetaGeometric | undefined {
  if (alpha === undefined && beta === undefined) return undefined;
  if (alpha !== undefined && beta !== undefined) return { alpha, beta };
  throw needed(alpha === undefined ? 'alpha' : 'beta');
}

function fitted(active: readonly number[]): ShiftedBetaGeometric {
  if (active.length < 2) throw needed('alpha');
  return fitShiftedBetaGeometric(active);
}

const needed = (argument: string): InputError =>
  new InputError({ code: 'missingArgument', argument, hint: 'alpha, beta' });
