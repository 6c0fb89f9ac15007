import type { StageFacts } from './stages.ts';

type Test = '<' | '≤' | '>' | '≥' | 'is' | 'is not' | 'is set' | 'is not set';

export interface StageCondition {
  readonly fact: keyof StageFacts;
  readonly test: Test;
  readonly value: number;
}

/** A person's own stages; the first whose conditions all hold wins. Without conditions it is the stage of the rest. */
export type OwnStages = readonly { readonly name: string; readonly conditions: readonly StageCondition[] }[];

export function ownStageOf(facts: StageFacts, stages: OwnStages): string {
  const stage = stages.find(({ conditions }) =>
    conditions.every((condition) => holds(facts[condition.fact], condition)),
  );
  return stage ? stage.name : '';
}

/** Whether a condition holds. An unknown fact meets no comparison; only "is not" and "is not set" hold for it. */
export function holds(fact: number, { test, value }: StageCondition): boolean {
  switch (test) {
    case '<':
      return fact < value;
    case '≤':
      return fact <= value;
    case '>':
      return fact > value;
    case '≥':
      return fact >= value;
    case 'is':
      return fact === value;
    case 'is not':
      return fact !== value;
    case 'is set':
      return !Number.isNaN(fact);
    case 'is not set':
      return Number.isNaN(fact);
  }
}
