import { fill } from '../../words/fill.ts';
import type { ResultCell, Say } from '../analysis.ts';
import type { Gap } from './benefitGaps.ts';
import type { LevelCosts } from './levelCosts.ts';
import type { Benefits } from './readBenefits.ts';

interface LevelBenefits extends LevelCosts, Benefits {
  /** Places of the levels from the lowest up. */
  readonly order: readonly number[];
  readonly members: readonly number[];
  readonly gaps: readonly Gap[];
  readonly unit: number;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** A row a level from the lowest up, and all together. */
function levels(cube: LevelBenefits, say: Say): ResultCell[][] {
  const { order, members, benefits, gaps, unit, total } = cube;
  const all = members.reduce((sum, count) => sum + count, 0);
  const lacks = (level: number): string =>
    gaps
      .filter((gap) => gap.level === level)
      .map(({ benefit, lower, missing }) =>
        fill(say(missing ? 'lacks' : 'has fewer'), { benefit: benefits[benefit].name, level: cube.levels[lower] }),
      )
      .join(say('semicolon'));
  return [
    ['level', 'members', 'benefits', 'cost per member', 'cost', 'share', 'note'].map(say),
    ...order.map((level): ResultCell[] => [
      cube.levels[level],
      members[level],
      benefits.filter(({ counts }) => counts[level] > 0).length,
      cube.perMember[level] / unit,
      cube.byLevel[level] / unit,
      share(cube.byLevel[level], total),
      lacks(level) || null,
    ]),
    [say('all'), all, benefits.length, share(total / unit, all), total / unit, share(total, total), null],
  ];
}

/** A row a benefit: its cost at each level from the lowest up, in all and as a share. */
function benefits(cube: LevelBenefits, say: Say): ResultCell[][] {
  const { order, unit, total } = cube;
  const row = (name: string, costs: readonly number[], sum: number): ResultCell[] => [
    name,
    ...order.map((level) => costs[level] / unit),
    sum / unit,
    share(sum, total),
  ];
  return [
    [say('benefit'), ...order.map((level) => cube.levels[level]), say('cost'), say('share')],
    ...cube.benefits.map(({ name }, place) => row(name, cube.costs[place], cube.byBenefit[place])),
    row(say('all'), cube.byLevel, total),
  ];
}

/** A row for each benefit of which a level has less than a lower one. */
function gaps({ gaps: found, benefits: all, levels: names }: LevelBenefits, say: Say): ResultCell[][] {
  return [
    ['benefit', 'level', 'has', 'lower level', 'has there'].map(say),
    ...found.map(({ benefit, level, lower }): ResultCell[] => {
      const { name, counts } = all[benefit];
      return [name, names[level], counts[level], names[lower], counts[lower]];
    }),
  ];
}

export const TABLES = { levels, benefits, gaps };
