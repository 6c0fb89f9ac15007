import type { ResultCell, Say } from '../analysis.ts';
import type { Ladder } from '../memberLevel/ladder.ts';
import type { LevelStep } from '../memberLevel/levelStep.ts';
import type { LevelSimulation, Move } from './simulateLevels.ts';

/** What every table of the simulation is made from. */
export interface Simulated extends LevelSimulation {
  readonly ladder: Ladder;
  readonly periods: readonly ResultCell[];
}

export type Movement = LevelStep['movement'];

/** Both rules, in the order of Move.steps. */
export const RULES = ['rise-only', 'may-fall'] as const;

/** The movements that each rule can bring beside staying: nobody falls where levels only rise. */
export const MOVEMENTS: readonly (readonly Movement[])[] = [
  ['risen', 'protected'],
  ['risen', 'protected', 'fallen'],
];

export const levelName = ({ levels }: Ladder, place: number): string | null => (place < 0 ? null : levels[place].name);

/** A header such as "may-fall: risen". */
export const underRule = (rule: number, key: string, say: Say): string =>
  `${say(RULES[rule])}${say('colon')}${say(key)}`;

export const countMoves = (moves: readonly Move[], rule: number, movement: Movement): number =>
  moves.filter(({ steps }) => steps[rule].movement === movement).length;
