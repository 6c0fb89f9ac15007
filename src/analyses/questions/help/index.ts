import type { AnalysisHelp } from '../../help.ts';
import { classEn, topEn } from './en.ts';
import { classExample, topExample } from './example.ts';
import { classZhHans, topZhHans } from './zhHans.ts';
import { classZhHant, topZhHant } from './zhHant.ts';

export const QUESTION_CLASS: AnalysisHelp = {
  group: 'creators',
  words: { en: classEn, 'zh-Hans': classZhHans, 'zh-Hant': classZhHant },
  example: classExample,
};

export const TOP_QUESTIONS: AnalysisHelp = {
  group: 'creators',
  words: { en: topEn, 'zh-Hans': topZhHans, 'zh-Hant': topZhHant },
  example: topExample,
};
