import type { LocaleRules } from '../locale/localeRules.ts';
import { readMoment } from './readMoment.ts';
import { readNumber } from './readNumber.ts';

/** What a text means as a value, with the number format that it brings; null when it is just text. */
export function readScalar(
  text: string,
  rules: LocaleRules,
  today: number,
): { readonly value: number | boolean; readonly format: string } | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const truth = readTruth(trimmed, rules);
  if (truth !== null) return { value: truth, format: '' };
  return readNumber(trimmed, rules) ?? readMoment(trimmed, rules, today);
}

function readTruth(text: string, rules: LocaleRules): boolean | null {
  if (text.length > 12 || /\d/.test(text)) return null;
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === rules.truth[0]) return true;
  return upper === 'FALSE' || upper === rules.truth[1] ? false : null;
}
