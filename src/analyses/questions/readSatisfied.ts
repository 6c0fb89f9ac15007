import { InputError } from '../../engine/inputProblem.ts';
import { type Cell, isBlank } from '../../intake/cell.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readYesNo } from '../../intake/readYesNo.ts';
import { plainNumber } from '../plainNumber.ts';
import { foldText } from './keywords.ts';

const SATISFIED = ['满意', '非常满意', '很满意', '比较满意', '好评', '好', 'satisfied', 'very satisfied', 'good', '👍'];
const NOT = [
  '一般',
  '中评',
  '差评',
  '差',
  '不好',
  'neutral',
  'dissatisfied',
  'unsatisfied',
  'not satisfied',
  'bad',
  '👎',
];

/**
 * Whether each question was answered to satisfaction: 1, 0, or −1 unknown. Yes and no, words such as 不满意, or scores,
 * satisfied from a limit on; a column of nothing but 0 and 1 is yes and no. Throws InputError notYesNo with the row.
 */
export function readSatisfied(cells: readonly Cell[], from: number, reading: ReadingContext): Int8Array {
  const scores = cells.map(scoreOf);
  const isYesNo = scores.every((score) => Number.isNaN(score) || score === 0 || score === 1);
  return Int8Array.from(cells, (cell, row) => {
    if (isBlank(cell)) return -1;
    if (!isYesNo && !Number.isNaN(scores[row])) return scores[row] >= from ? 1 : 0;
    const word = foldText(String(cell)).trim();
    if (SATISFIED.includes(word)) return 1;
    if (NOT.includes(word)) return 0;
    const { column, problems } = readYesNo([cell], reading);
    if (problems.length === 0) return column[0];
    const [{ code, value }] = problems;
    throw new InputError({ code, argument: 'satisfied', row: row + 1, value });
  });
}

/** 4, 4分, 5 stars. */
const scoreOf = (cell: Cell): number =>
  plainNumber(typeof cell === 'string' ? foldText(cell).replace(/\s*(分|星|stars?|points?)$/, '') : cell);
