import type { ResultCell, Say } from '../analysis.ts';
import { RULES, type Simulated } from './simulated.ts';

/** Members by their level in the last period, the highest first, under each rule; both add up to the members. */
export function levelsTable({ members, moves, ladder, periods }: Simulated, say: Say): ResultCell[][] {
  const last = moves.filter(({ period }) => period === periods.length - 1);
  const line = (name: string, place: number): ResultCell[] => [
    name,
    ...RULES.map((_, rule) => last.filter(({ steps }) => steps[rule].place === place).length),
  ];
  const isBelow = last.some(({ steps }) => steps.some(({ place }) => place < 0));
  return [
    [say('level'), ...RULES.map((rule) => say(rule))],
    ...ladder.levels.map(({ name }, place) => line(name, place)).reverse(),
    ...(isBelow ? [line(say('no level'), -1)] : []),
    [say('total'), ...RULES.map(() => members.length)],
  ];
}
