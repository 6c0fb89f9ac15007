import type { Language } from '../../../engine/language.ts';
import type { AnalysisWords } from '../../analysis.ts';
import { en } from './en.ts';
import { zhHans } from './zhHans.ts';
import { zhHant } from './zhHant.ts';

export const words: Record<Language, AnalysisWords> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
