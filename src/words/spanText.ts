import type { Language } from '../engine/language.ts';
import { analysisSheetWords } from './analysisSheet.ts';
import { fill } from './fill.ts';

/** A length of time as a person would type it in their language: 1 day, 7 天; `unit` same day and none have no count. */
export function spanText(unit: string, count: number | string, language: Language): string {
  const text = fill(analysisSheetWords[language][unit], { count: String(count) });
  return language === 'en' && Number(count) === 1 ? text.replace(/s$/, '') : text;
}

/** Lengths of time between · that are written in English, each in the language of the reader; any other text stays. */
export const spansIn = (text: string, language: Language): string =>
  text
    .split(' · ')
    .map((part) => {
      if (part === 'same day' || part === 'none') return analysisSheetWords[language][part];
      const [, count, unit] = /^(\d[\d.]*) (second|minute|hour|day|week|month)s?$/.exec(part) ?? [];
      return unit ? spanText(unit, count, language) : part;
    })
    .join(' · ');
