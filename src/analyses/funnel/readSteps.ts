import { type Grid, isBlank } from '../../intake/cell.ts';
import type { ReadingContext } from '../../intake/context.ts';
import type { EventRule } from '../events/eventRule.ts';
import { readEventRule } from '../events/readEventRule.ts';

/** Steps from a range: an event a row with its conditions, or one row of names. Blank rows are skipped. */
export function readSteps(range: Grid, reading: ReadingContext): EventRule[] {
  const filled = range.filter((row) => !row.every(isBlank));
  const list = filled.length === 1 ? filled[0].filter((cell) => !isBlank(cell)).map((cell) => [cell]) : filled;
  return list.map((row) => readEventRule(row, 'steps', reading));
}
