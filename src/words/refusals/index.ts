import type { Language } from '../../engine/language.ts';
import { en } from './en.ts';
import { zhHans } from './zhHans.ts';
import { zhHant } from './zhHant.ts';

const BY_LANGUAGE: Record<Language, Record<string, string>> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

/** A refusal as a sentence: what happened, where, what to do. {names} are filled in. */
export function refusalSentence(code: string, values: Readonly<Record<string, string>>, language: Language): string {
  const words = BY_LANGUAGE[language];
  return (words[code] ?? words.unknown).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
