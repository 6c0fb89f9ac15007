import type { Language } from '../../../engine/language.ts';
import type { AnalysisWords, ExplainedWords } from '../../analysis.ts';
import { scoreWordsEn, tierWordsEn } from './en.ts';
import { scoreWordsZhHans, tierWordsZhHans } from './zhHans.ts';
import { scoreWordsZhHant, tierWordsZhHant } from './zhHant.ts';

export const scoreWords: Record<Language, AnalysisWords> = {
  en: scoreWordsEn,
  'zh-Hans': scoreWordsZhHans,
  'zh-Hant': scoreWordsZhHant,
};

export const tierWords: Record<Language, ExplainedWords> = {
  en: tierWordsEn,
  'zh-Hans': tierWordsZhHans,
  'zh-Hant': tierWordsZhHant,
};
