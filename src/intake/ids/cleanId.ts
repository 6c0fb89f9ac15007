import { isBlankWord } from '../blankWords.ts';
import { trimText } from '../trimText.ts';

/** An id as it should stand: trimmed, without the ' or =" " that keeps spreadsheets from reading a number. '' is blank. */
export function cleanId(raw: string): string {
  const text = trimText(raw);
  const formula = /^="(.*)"$/.exec(text);
  const bare = formula ? trimText(formula[1]) : /^'\S/.test(text) ? text.slice(1) : text;
  return isBlankWord(bare) ? '' : bare;
}
