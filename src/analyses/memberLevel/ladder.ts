import { InputError } from '../../engine/inputProblem.ts';
import { type Cell, isBlank } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { plainNumber } from '../plainNumber.ts';
import { readLimit } from '../readLimit.ts';
import { rowName } from '../rowName.ts';

/** Levels from the lowest up; each begins at its number of points, included. */
export interface Ladder {
  readonly levels: readonly { readonly name: string; readonly from: number; readonly stage: string }[];
  /** Names of one's own rather than keys of our words. */
  readonly isOwn: boolean;
}

/** A default of ours; the names are keys of the words. */
export const DEFAULT_LADDER: Ladder = {
  levels: [
    { name: 'bronze', from: 0, stage: 'bronze' },
    { name: 'silver', from: 500, stage: 'silver' },
    { name: 'gold', from: 2000, stage: 'gold' },
    { name: 'platinum', from: 5000, stage: 'platinum' },
    { name: 'diamond', from: 10_000, stage: 'diamond' },
  ],
  isOwn: false,
};

/**
 * A ladder from rows of name, from, and the name of a stage where levels are many (left out: the level's own name). A
 * header and blank rows are skipped; from may stand first. No rows give our ladder. Throws InputError.
 */
export function readLadder(argument: string, rows: readonly (readonly Cell[])[], context: ReadingContext): Ladder {
  if (rows.length === 0) return DEFAULT_LADDER;
  const filled = rows.filter((row) => !row.every(isBlank));
  const isHeader = filled.length > 1 && filled[0].slice(0, 2).every((cell) => Number.isNaN(plainNumber(cell)));
  const body = isHeader && !filled.slice(1).every(([, from]) => isBlank(from)) ? filled.slice(1) : filled;
  const fromFirst = body.every(([from, name]) => !Number.isNaN(plainNumber(from)) && Number.isNaN(plainNumber(name)));
  const levels = body.map(([first, second, stage]) => {
    const [cell, fromCell] = fromFirst ? [second, first] : [first, second];
    const name = rowName(argument, cell);
    const from = readLimit(argument, fromCell, context);
    if (from === undefined) throw new InputError({ code: 'blankCell', argument, value: name });
    return { name, from, stage: isBlank(stage) ? name : cellText(stage) };
  });
  levels.sort((a, b) => a.from - b.from);
  const twice = levels.find(({ from }, place) => place > 0 && from === levels[place - 1].from);
  if (levels.length === 0 || twice) {
    const value = levels.map(({ from }) => from).join(', ');
    throw new InputError(twice ? { code: 'cutsNotAscending', argument, value } : { code: 'blankCell', argument });
  }
  return { levels, isOwn: true };
}

/** The place of the highest level whose points are reached; -1 below the lowest. */
export function earnedLevel(points: number, { levels }: Ladder): number {
  let place = -1;
  while (place + 1 < levels.length && points >= levels[place + 1].from) place++;
  return place;
}
