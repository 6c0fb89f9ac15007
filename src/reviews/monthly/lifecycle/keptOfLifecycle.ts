import type { RecallRate } from '../../../analyses/recallRate/recallRate.ts';
import type { LifecycleFacts } from '../../material/lifecycleFacts.ts';
import type { Kept } from '../../review.ts';
import type { Basis } from '../../words/lifecycle.ts';
import { activeOf, type PeriodFlow } from './periodFlow.ts';
import type { StageSum } from './stageBlock.ts';

/** What later steps need of the lifecycle: counts only. */
export interface LifecycleKept {
  /** Everybody in any table, how many of them the members table has, and how many have a stage. */
  readonly people: number;
  readonly inTable: number;
  readonly judged: number;
  readonly basis: Basis;
  /** Members by stage id. */
  readonly stages: Readonly<Record<string, number>>;
  /** The last periods: m is the number of the period, a active, n new, r returning, b back again, d fell silent. */
  readonly flows: readonly {
    readonly m: number;
    readonly a: number;
    readonly n: number;
    readonly r: number;
    readonly b: number;
    readonly d: number;
  }[];
  /** Of the last recall list: its as-of day, who was contacted, and how many of them came back. */
  readonly recall: { readonly day: number; readonly contacted: number; readonly back: number } | null;
  readonly [key: string]: Kept[string];
}

export function keptOfLifecycle(
  { people, basis }: LifecycleFacts,
  sums: readonly StageSum[],
  flows: readonly PeriodFlow[],
  recalled: { readonly found: RecallRate; readonly asOf: number } | null,
): LifecycleKept {
  const stages: Record<string, number> = {};
  for (const { stage, members } of sums) if (stage !== '') stages[stage] = members;
  return {
    people: people.count,
    inTable: people.inTable,
    judged: sums.reduce((total, { stage, members }) => total + (stage === '' ? 0 : members), 0),
    basis,
    stages,
    recall: recalled && {
      day: recalled.asOf,
      contacted: recalled.found.contacted.of,
      back: recalled.found.contacted.count,
    },
    flows: flows.map((flow) => ({
      m: flow.index,
      a: activeOf(flow),
      n: flow.fresh,
      r: flow.returning,
      b: flow.resurrecting,
      d: flow.dormant,
    })),
  };
}
