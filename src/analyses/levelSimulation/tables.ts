import type { ResultCell, Say } from '../analysis.ts';
import type { Ladder } from '../memberLevel/ladder.ts';
import type { LevelStep } from '../memberLevel/levelStep.ts';
import type { LevelSimulation, Move } from './simulateLevels.ts';

interface Simulated extends LevelSimulation {
  readonly ladder: Ladder;
  readonly periods: readonly ResultCell[];
}

type Movement = LevelStep['movement'];
type Table = (cube: Simulated, say: Say) => ResultCell[][];

/** The movements that each rule can bring: nobody falls where levels only rise. */
const OF_RULE: readonly (readonly Movement[])[] = [
  ['risen', 'protected'],
  ['risen', 'protected', 'fallen'],
];
const RULES = ['rise-only', 'may-fall'];

const levelName = ({ levels }: Ladder, place: number): string | null => (place < 0 ? null : levels[place].name);
const under = (rule: number, key: string, say: Say): string => `${say(RULES[rule])}${say('colon')}${say(key)}`;
const count = (moves: readonly Move[], rule: number, movement: Movement): number =>
  moves.filter(({ steps }) => steps[rule].movement === movement).length;

/** A row a member: the last level under each rule, and how often it rose, was protected, fell. */
const members: Table = ({ members, moves, ladder }, say) => {
  const own: Move[][] = members.map(() => []);
  for (const move of moves) own[move.member].push(move);
  const header = [0, 1].flatMap((rule) => ['level', ...OF_RULE[rule]].map((key) => under(rule, key, say)));
  return [
    [say('member'), ...header],
    ...own.map((steps, member): ResultCell[] => [
      members[member],
      ...[0, 1].flatMap((rule): ResultCell[] => [
        levelName(ladder, steps[steps.length - 1].steps[rule].place),
        ...OF_RULE[rule].map((movement) => count(steps, rule, movement)),
      ]),
    ]),
  ];
};

/** A row a period: members, new ones, and the movements of the others under each rule, which add up to the members. */
const periods: Table = ({ periods, moves }, say) => {
  const own: Move[][] = periods.map(() => []);
  for (const move of moves) own[move.period].push(move);
  const movements = OF_RULE.map((of): Movement[] => ['kept', ...of]);
  return [
    [
      say('period'),
      say('members'),
      say('new'),
      ...[0, 1].flatMap((rule) => movements[rule].map((key) => under(rule, key, say))),
    ],
    ...own.map((steps, period): ResultCell[] => [
      periods[period],
      steps.length,
      count(steps, 0, 'new'),
      ...[0, 1].flatMap((rule) => movements[rule].map((movement) => count(steps, rule, movement))),
    ]),
  ];
};

/** A row a member and period: experience, level and movement under each rule. */
const moves: Table = ({ members, periods, moves, ladder }, say) => [
  [
    say('member'),
    say('period'),
    say('experience'),
    ...[0, 1].flatMap((rule) => ['level', 'movement'].map((key) => under(rule, key, say))),
  ],
  ...moves.map(({ member, period, experience, steps }): ResultCell[] => [
    members[member],
    periods[period],
    experience,
    ...steps.flatMap(({ place, movement }): ResultCell[] => [levelName(ladder, place), say(movement)]),
  ]),
];

/** Members by their last level, the highest first, under each rule. */
const levels: Table = ({ members, moves, ladder, periods }, say) => {
  const last = moves.filter(({ period }) => period === periods.length - 1);
  const line = (name: string, has: (place: number) => boolean): ResultCell[] => [
    name,
    ...[0, 1].map((rule) => last.filter(({ steps }) => has(steps[rule].place)).length),
  ];
  const below = last.some(({ steps }) => steps.some(({ place }) => place < 0));
  return [
    [say('level'), ...RULES.map((rule) => say(rule))],
    ...ladder.levels.map(({ name }, place) => line(name, (other) => other === place)).reverse(),
    ...(below ? [line(say('no level'), (place) => place < 0)] : []),
    [say('total'), members.length, members.length],
  ];
};

export const TABLES: Readonly<Record<'members' | 'periods' | 'moves' | 'levels', Table>> = {
  members,
  periods,
  moves,
  levels,
};
