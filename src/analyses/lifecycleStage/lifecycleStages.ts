import { type OwnStages, ownStageOf } from './ownStages.ts';
import { DEFAULT_LIMITS, type Preset, STAGES, type StageFacts, type StageLimits, stageOf } from './stages.ts';

/** Civil days a member, NaN where unknown. */
export interface LifecycleColumns {
  readonly joined: Float64Array;
  readonly lastActive: Float64Array;
  readonly orders: Float64Array | Int32Array;
  readonly expiry?: Float64Array;
}

export interface LifecycleOptions {
  readonly asOf: number;
  readonly preset?: Preset;
  readonly limits?: StageLimits;
  /** Wins over the preset. */
  readonly own?: OwnStages;
}

export interface LifecycleStages {
  /** A place in stages; -1 is a member without a stage. */
  readonly codes: Int8Array;
  /** Ids (stages.ts), or the names of own stages, in the order of a member's life. */
  readonly stages: readonly string[];
}

/**
 * The stage of every member. A member whose join date or last activity lies after the as-of day is left without a
 * stage: what was true on that day can't be seen from it.
 */
export function lifecycleStages(columns: LifecycleColumns, options: LifecycleOptions): LifecycleStages {
  const { joined } = columns;
  const { asOf, preset = 'five', limits = DEFAULT_LIMITS, own } = options;
  const stages = own ? [...new Set(own.map(({ name }) => name))] : STAGES[preset];
  const places = new Map(stages.map((stage, place) => [stage, place]));
  const codes = new Int8Array(joined.length).fill(-1);
  for (let row = 0; row < joined.length; row++) {
    const facts = factsOf(columns, asOf, row);
    if (facts.daysSinceJoined < 0 || facts.daysSinceActive < 0) continue;
    codes[row] = places.get(own ? ownStageOf(facts, own) : stageOf(facts, preset, limits)) ?? -1;
  }
  return { codes, stages };
}

/** What one member's stage is judged by. */
export function factsOf(
  { joined, lastActive, orders, expiry }: LifecycleColumns,
  asOf: number,
  row: number,
): StageFacts {
  const active = Number.isNaN(lastActive[row]) ? joined[row] : lastActive[row];
  return {
    daysSinceJoined: asOf - joined[row],
    daysSinceActive: asOf - active,
    orders: orders[row],
    daysToExpiry: expiry ? expiry[row] - asOf : Number.NaN,
  };
}
