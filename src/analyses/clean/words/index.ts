import type { Language } from '../../../engine/language.ts';
import type { AnalysisWords } from '../../analysis.ts';
import { en } from './en.ts';
import { zhHans } from './zhHans.ts';
import { zhHant } from './zhHant.ts';

export interface CleanWords {
  readonly date: AnalysisWords;
  readonly amount: AnalysisWords;
  readonly phone: AnalysisWords;
}

const ofFunction = (name: keyof CleanWords): Record<Language, AnalysisWords> => ({
  en: en[name],
  'zh-Hans': zhHans[name],
  'zh-Hant': zhHant[name],
});

export const dateWords = ofFunction('date');
export const amountWords = ofFunction('amount');
export const phoneWords = ofFunction('phone');
