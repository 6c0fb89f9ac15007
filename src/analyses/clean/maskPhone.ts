import { isBlankWord } from '../../intake/blankWords.ts';
import { type Cell, isBlank, isErrorCell } from '../../intake/cell.ts';
import type { CellProblem } from '../../intake/context.ts';
import { maskTexts } from '../../intake/phones/maskTexts.ts';
import { phoneKey } from '../../intake/phones/phoneKey.ts';
import { shownValue } from '../../intake/shownValue.ts';
import { trimText } from '../../intake/trimText.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { cells } from '../columns.ts';
import { cleaned, cleanedRows } from './cleaned.ts';
import { noWords } from './words/index.ts';

/** A cell that is nothing but a number may be a landline of seven digits; within a text that would hide amounts. */
const FROM_ALONE = 7;

/** MASK_PHONE: numbers that may be seen by others, 138****5678; in a text every number of a person. */
export const maskPhone: Analysis = analysis({
  id: 'MASK_PHONE',
  shape: 'rows',
  columns: { phone: cells() },
  settings: {},
  words: noWords,
  compute({ phone }, _settings, { reading }) {
    const problems: CellProblem[] = [];
    const masked = phone.map((cell, row) => {
      if (isBlank(cell)) return null;
      const text = textOfCell(cell, shownValue(cell, reading));
      const code = isErrorCell(cell) ? 'errorCell' : phoneKey(text, '').is === 'lost' ? 'lostDigits' : undefined;
      if (code) problems.push({ row, code, value: shownValue(cell, reading) });
      if (code || isBlankWord(text)) return null;
      return /^[+\d\s().-]+$/.test(text.normalize('NFKC')) ? maskTexts(text, FROM_ALONE) : maskTexts(text);
    });
    return cleaned('phone', masked, problems);
  },
  table: cleanedRows,
});

/** A text is kept whole, however long. */
const textOfCell = (cell: Cell, shown: string): string => trimText(typeof cell === 'string' ? cell : shown);
