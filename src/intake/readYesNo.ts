import { isBlankWord } from './blankWords.ts';
import { type Cell, isBlank, isErrorCell } from './cell.ts';
import type { YesNoColumn } from './column.ts';
import type { CellProblem, Read, ReadingContext } from './context.ts';
import { shownValue } from './shownValue.ts';
import { trimText } from './trimText.ts';

const YES = '是|y|yes|true|t|1|✓|✔|√|☑|✅|已|有|对|對|真|on|开|開';
const NO = '否|n|no|false|f|0|✗|✘|×|☐|❌|未|没有|沒有|不|不是|假|off|关|關';
/** 已付款 and 未付款, 不同意: the first character says it. */
const PREFIXES: readonly (readonly [string, number])[] = [
  ['已', 1],
  ['未', 0],
  ['没', 0],
  ['沒', 0],
  ['不', 0],
];

const BLANK = -1;
const WRONG = -2;

const isOneOf = (words: string, word: string): boolean => words.split('|').indexOf(word) >= 0;

function yesNoOf(text: string): number {
  const word = trimText(text.normalize('NFKC'))
    .replace(/\uFE0F/g, '')
    .toLowerCase();
  if (isOneOf(YES, word)) return 1;
  if (isOneOf(NO, word)) return 0;
  if (isBlankWord(word)) return BLANK;
  const prefix = PREFIXES.find(([start]) => word.startsWith(start));
  return prefix ? prefix[1] : WRONG;
}

/** Reads yes and no: 1 yes, 0 no, -1 blank or refused. A third value is shown, never guessed at. */
export function readYesNo(cells: readonly Cell[], context: ReadingContext): Read<YesNoColumn> {
  const column = new Int8Array(cells.length).fill(BLANK);
  const problems: CellProblem[] = [];
  const known = new Map<string, number>();
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (isBlank(cell)) continue;
    const text = String(cell);
    let value = known.get(text);
    if (value === undefined) {
      value = yesNoOf(text);
      known.set(text, value);
    }
    if (value !== WRONG) column[row] = value;
    else problems.push({ row, code: isErrorCell(cell) ? 'errorCell' : 'notYesNo', value: shownValue(cell, context) });
  }
  const third = problems.find((problem) => problem.code === 'notYesNo');
  return {
    column,
    problems,
    remarks: third ? [{ code: 'thirdValue', count: problems.length, value: third.value }] : [],
  };
}
