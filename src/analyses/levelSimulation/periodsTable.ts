import type { ResultCell, Say } from '../analysis.ts';
import { countMoves, MOVEMENTS, type Movement, type Simulated, underRule } from './simulated.ts';
import type { Move } from './simulateLevels.ts';

/** A row a period: members, new ones, and the movements of the others under each rule, which add up to the members. */
export function periodsTable({ periods, moves }: Simulated, say: Say): ResultCell[][] {
  const own: Move[][] = periods.map(() => []);
  for (const move of moves) own[move.period].push(move);
  const movements = MOVEMENTS.map((of): Movement[] => ['kept', ...of]);
  const header = movements.flatMap((of, rule) => of.map((key) => underRule(rule, key, say)));
  return [
    [say('period'), say('members'), say('new'), ...header],
    ...own.map((steps, period): ResultCell[] => [
      periods[period],
      steps.length,
      countMoves(steps, 0, 'new'),
      ...movements.flatMap((of, rule) => of.map((movement) => countMoves(steps, rule, movement))),
    ]),
  ];
}
