import { gini } from '../../engine/statistics/gini.ts';
import { heldByTop, topSums } from '../../engine/statistics/heldByTop.ts';
import type { ResultCell, Say } from '../analysis.ts';
import { membersAtTop } from './membersAtTop.ts';
import { topSentence } from './topSentence.ts';
import type { MemberValues } from './valuesByMember.ts';

export interface ConcentrationCube extends MemberValues {
  /** Shares of the members, ascending. */
  readonly top: readonly number[];
  readonly members: 'whole' | 'exact';
  readonly ties: 'split' | 'together';
  readonly points: number;
  readonly corrected: boolean;
  readonly show: 'shares' | 'lorenz' | 'words';
  /** What a sentence calls the members and their value; '' for our words. */
  readonly who: string;
  readonly what: string;
}

/** What the top shares of members hold, and Gini's coefficient; or that in sentences; or points of the Lorenz curve. */
export function concentrationTable(cube: ConcentrationCube, say: Say): ResultCell[][] {
  if (cube.show === 'words') return sentencesTable(cube, say);
  return cube.show === 'lorenz' ? lorenzTable(cube, say) : sharesTable(cube, say);
}

const shareOf = (part: number, total: number): number | null => (total > 0 ? part / total : null);

/** A row for each share: how many members that is, what they hold, its share, and the least that one of them holds. */
function sharesTable(cube: ConcentrationCube, say: Say): ResultCell[][] {
  const { values, total, scale, top, corrected } = cube;
  const unit = 10 ** scale;
  const sums = topSums(values);
  const rows = top.map((share): ResultCell[] => {
    const count = membersAtTop(cube, share);
    const held = heldByTop(sums, count);
    const least = values[values.length - Math.ceil(count)] / unit;
    return [share, count, held / unit, shareOf(held, total), least];
  });
  return [
    ['top', 'members', 'value', 'share of value', 'least'].map(say),
    ...rows,
    [say('gini'), values.length, total / unit, gini(values, corrected), null],
  ];
}

/** A sentence for each share, blank where there is nothing to hold. */
function sentencesTable(cube: ConcentrationCube, say: Say): ResultCell[][] {
  const sums = topSums(cube.values);
  const rows = cube.top.map((share) => {
    const count = membersAtTop(cube, share);
    const part = shareOf(heldByTop(sums, count), cube.total);
    const top = { share, count, all: cube.values.length, part };
    return [topSentence(top, cube.who || say('who'), cube.what || say('what'), say)];
  });
  return [[say('in words')], ...rows];
}

/** From those who hold least: shares of the members at equal steps, and the share of value that they hold together. */
function lorenzTable({ values, total, points }: ConcentrationCube, say: Say): ResultCell[][] {
  const sums = topSums(values);
  const rows = Array.from({ length: points + 1 }, (_, step): ResultCell[] => {
    const rest = (values.length * (points - step)) / points;
    return [step / points, shareOf(total - heldByTop(sums, rest), total)];
  });
  return [['share of members', 'share of value'].map(say), ...rows];
}
