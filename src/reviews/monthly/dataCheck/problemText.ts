import type { ProblemCode } from '../../../engine/inputProblem.ts';
import type { Language } from '../../../engine/language.ts';
import { fill } from '../../../words/fill.ts';
import { problemSentence } from '../../../words/problems/index.ts';
import type { FindingCode } from '../../material/findings.ts';
import { looksLikePhone, maskPhone } from '../../material/shownKey.ts';
import { dataCheckWords } from '../../words/dataCheck.ts';

/** A mainland identity card number is never shown. */
const IDENTITY_CARD = /\d{6}(?:19|20)\d{9}[\dXx]/g;
/** A mobile number inside a longer text. */
const PHONE_INSIDE = /(^|\D)((?:\+?86[-\s]?)?1[3-9]\d(?:[-\s]?\d{4}){2})(?!\d)/g;

/** A cell's value for the list: phones and identity card numbers masked. */
export function shownFindingValue(value: string, field: string): string {
  // What a spreadsheet rounded (1.38E+10) and a word tell nobody's number.
  if (looksLikePhone(value) || (field === 'phone' && /\d{4}/.test(value))) return maskPhone(value);
  return value
    .replace(IDENTITY_CARD, (id) => `${id.slice(0, 3)}***********${id.slice(-2)}`)
    .replace(PHONE_INSIDE, (_, before: string, phone: string) => before + maskPhone(phone));
}

/** The problem as a sentence. */
export function problemText(code: FindingCode, value: string, hint: string, language: Language): string {
  const own: Partial<Record<FindingCode, string>> = dataCheckWords[language].codes;
  const word = own[code];
  return word
    ? fill(word, { row: hint, sheet: hint })
    : problemSentence({ code: code as ProblemCode, value, hint }, language);
}

/** The problem in two or three words, for counts. */
export const problemName = (code: FindingCode, language: Language): string =>
  dataCheckWords[language].short[code] || code;
