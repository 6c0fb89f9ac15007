import type { ResultCell, Say } from '../analysis.ts';
import { countMoves, levelName, MOVEMENTS, type Simulated, underRule } from './simulated.ts';
import type { Move } from './simulateLevels.ts';

/** A row a member: the last level under each rule, and how often it rose, was protected, fell. */
export function membersTable({ members, moves, ladder }: Simulated, say: Say): ResultCell[][] {
  const own: Move[][] = members.map(() => []);
  for (const move of moves) own[move.member].push(move);
  const header = MOVEMENTS.flatMap((of, rule) => ['level', ...of].map((key) => underRule(rule, key, say)));
  return [
    [say('member'), ...header],
    ...own.map((steps, member): ResultCell[] => [
      members[member],
      ...MOVEMENTS.flatMap((of, rule): ResultCell[] => [
        levelName(ladder, steps[steps.length - 1].steps[rule].place),
        ...of.map((movement) => countMoves(steps, rule, movement)),
      ]),
    ]),
  ];
}
