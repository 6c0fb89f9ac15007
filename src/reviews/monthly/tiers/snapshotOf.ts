import type { ScoredMembers } from '../../material/scoredMembers.ts';
import type { Snapshot } from '../../review.ts';
import { ruleText } from './tierRule.ts';

/** What next month's review compares with: everybody in members and orders, their tier and digits ('' without an order). */
export function snapshotOf(table: ScoredMembers, asOf: number): Snapshot {
  const { people, tiers, scores } = table;
  const digits = (person: number): string => `${scores.r[person]}${scores.f[person]}${scores.m[person]}`;
  const persons = Array.from({ length: people.count }, (_, person) => person);
  return {
    asOf,
    rule: ruleText(table),
    members: [...people.keys],
    tiers: persons.map((person) => (tiers.codes[person] < 0 ? '' : tiers.tiers[tiers.codes[person]])),
    scores: persons.map((person) => (tiers.codes[person] < 0 ? '' : digits(person))),
  };
}
