import { exactSum } from '../../engine/exactSum.ts';
import { InputError } from '../../engine/inputProblem.ts';
import type { TextColumn } from '../../intake/column.ts';
import { earnedLevel, type Ladder } from '../memberLevel/ladder.ts';
import { type LevelStep, levelStep, MODES } from '../memberLevel/levelStep.ts';

/** One member in one period, under both rules: steps[0] rise-only, steps[1] may-fall. */
export interface Move {
  /** Places in members and periods. */
  readonly member: number;
  readonly period: number;
  readonly experience: number;
  readonly steps: readonly [LevelStep, LevelStep];
}

export interface LevelSimulation {
  readonly members: readonly string[];
  /** By member, then by period, from the member's first period to the last one of all. */
  readonly moves: readonly Move[];
}

export interface SimulationRules {
  readonly grace: number;
  /** The experience of how many periods counts, the present one included; 0 is all so far. */
  readonly counted: number;
}

/** So many rows of moves keep a result within what a sheet holds. */
const MOST_MOVES = 1_000_000;

/**
 * Both rules over all periods. Experience of several rows of a member in a period adds up; a period without a row, after
 * the member's first one, is a period with 0. Rows without member, period or experience are left out.
 * Throws InputError: resultTooLarge.
 */
export function simulateLevels(
  member: TextColumn,
  period: Int32Array,
  periods: number,
  experience: Float64Array,
  ladder: Ladder,
  { grace, counted }: SimulationRules,
): LevelSimulation {
  const byMember = new Map<number, Map<number, number[]>>();
  for (let row = 0; row < period.length; row++) {
    const code = member.codes[row];
    if (code < 0 || period[row] < 0 || Number.isNaN(experience[row])) continue;
    const earned = byMember.get(code) ?? new Map<number, number[]>();
    byMember.set(code, earned);
    const rows = earned.get(period[row]);
    if (rows) rows.push(experience[row]);
    else earned.set(period[row], [experience[row]]);
  }
  if (byMember.size * periods > MOST_MOVES) {
    const value = String(byMember.size * periods);
    throw new InputError({ code: 'resultTooLarge', value, hint: String(MOST_MOVES) });
  }
  const moves: Move[] = [];
  const members: string[] = [];
  byMember.forEach((earned, code) => {
    const number = members.push(member.labels[code]) - 1;
    let before: readonly LevelStep[] = [];
    let first = periods;
    for (const place of earned.keys()) if (place < first) first = place;
    const ofPeriod = (place: number): number => exactSum(earned.get(place) ?? []);
    let points = 0;
    for (let place = first; place < periods; place++) {
      const gone = counted > 0 && place - counted >= first ? ofPeriod(place - counted) : 0;
      points = exactSum([points, ofPeriod(place), -gone]);
      const level = earnedLevel(points, ladder);
      const [rise, fall] = MODES.map((mode, rule) => levelStep(before[rule], level, mode, grace));
      before = [rise, fall];
      moves.push({ member: number, period: place, experience: points, steps: [rise, fall] });
    }
  });
  return { members, moves };
}
