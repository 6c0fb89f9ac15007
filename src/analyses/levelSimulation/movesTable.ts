import type { ResultCell, Say } from '../analysis.ts';
import { levelName, RULES, type Simulated, underRule } from './simulated.ts';

/** A row a member and period: experience, level and movement under each rule. */
export function movesTable({ members, periods, moves, ladder }: Simulated, say: Say): ResultCell[][] {
  const header = RULES.flatMap((_, rule) => ['level', 'movement'].map((key) => underRule(rule, key, say)));
  return [
    [say('member'), say('period'), say('experience'), ...header],
    ...moves.map(({ member, period, experience, steps }): ResultCell[] => [
      members[member],
      periods[period],
      experience,
      ...steps.flatMap(({ place, movement }): ResultCell[] => [levelName(ladder, place), say(movement)]),
    ]),
  ];
}
