import type { ResultCell, Say } from '../analysis.ts';
import { type LevelStep, MODES } from './levelStep.ts';

const MOVEMENTS: readonly LevelStep['movement'][] = ['risen', 'fallen', 'protected', 'kept', 'new'];

/**
 * Members by movement, then by level from the highest down, under each rule; both parts add up to the members.
 * steps[rule] has one step a member; levels are names from the lowest up.
 */
export function movesPreview(
  steps: readonly (readonly LevelStep[])[],
  levels: readonly string[],
  say: Say,
): ResultCell[][] {
  const row = (name: string, isIn: (step: LevelStep) => boolean): ResultCell[] => [
    name,
    ...steps.map((own) => own.filter(isIn).length),
  ];
  const none = row(say('no level'), ({ place }) => place < 0);
  return [
    [say('movement or level'), ...MODES.map((mode) => say(mode))],
    ...MOVEMENTS.map((movement) => row(say(movement), (step) => step.movement === movement)),
    ...levels.map((name, level) => row(name, ({ place }) => place === level)).reverse(),
    ...(none.slice(1).some(Boolean) ? [none] : []),
    row(say('total'), () => true),
  ];
}
