import { InputError } from '../../engine/inputProblem.ts';
import type { Cell } from '../../intake/cell.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readTexts } from '../../intake/readTexts.ts';
import { readYesNo } from '../../intake/readYesNo.ts';
import { foldName } from '../foldName.ts';
import { nearNames } from '../likelyNames.ts';
import { strictly } from '../refusedCells.ts';
import { tierOrder } from '../tierMovement/tierOrder.ts';

/** A segment: its name ('' for the one of yes) and whether a row belongs to it. */
export interface Segment {
  readonly name: string;
  has(row: number): boolean;
}

/**
 * The segments that a column tells: one of the rows with yes where it holds nothing but yes and no, else one for each name,
 * tiers in their order; `only` picks one. Throws InputError for an error cell, an unknown name, or nobody at all.
 */
export function readSegments(cells: readonly Cell[], only: string, reading: ReadingContext): Segment[] {
  const answers = readYesNo(cells, reading);
  const isYesNo = answers.problems.length === 0 && answers.column.some((answer) => answer >= 0);
  if (isYesNo && only === '') return [{ name: '', has: (row) => answers.column[row] === 1 }];
  const column = strictly('segment', readTexts(cells, reading));
  if (column.labels.length === 0) throw new InputError({ code: 'noRows', argument: 'segment' });
  const wanted = only === '' ? tierOrder(column.labels) : [nameOf(only, column.labels)];
  return wanted.map((name) => {
    const code = column.labels.indexOf(name);
    return { name, has: (row) => column.codes[row] === code };
  });
}

function nameOf(typed: string, labels: readonly string[]): string {
  const found = labels.find((label) => label === typed) ?? labels.find((label) => foldName(label) === foldName(typed));
  if (found !== undefined) return found;
  const hint = nearNames(typed, labels);
  throw new InputError({ code: 'unknownValue', argument: 'segment', value: typed, hint });
}
