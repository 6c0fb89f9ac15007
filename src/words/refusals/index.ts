import type { Language } from '../../engine/language.ts';
import { fill } from '../fill.ts';
import { refusalWords } from './words.ts';

/** A refusal as a sentence: what happened, where, what to do. {names} are filled in. */
export function refusalSentence(code: string, values: Readonly<Record<string, string>>, language: Language): string {
  const words = refusalWords[language];
  return fill(words[code] ?? words.unknown, values);
}
