import type { Language } from '../engine/language.ts';
import type { Analysis, Say } from './analysis.ts';

/** The labels of one analysis in one language; a key without a word comes back as it is. */
export function sayer(analysis: Analysis, language: Language): Say {
  const { labels } = analysis.words[language];
  return Object.assign((key: string): string => labels[key] ?? key, { language });
}
