import type { Language } from '../../../engine/language.ts';
import type { AnalysisWords } from '../../analysis.ts';
import { enClass, enTop } from './en.ts';
import { zhHansClass, zhHansTop } from './zhHans.ts';
import { zhHantClass, zhHantTop } from './zhHant.ts';

export const classWords: Record<Language, AnalysisWords> = {
  en: enClass,
  'zh-Hans': zhHansClass,
  'zh-Hant': zhHantClass,
};

export const topWords: Record<Language, AnalysisWords> = { en: enTop, 'zh-Hans': zhHansTop, 'zh-Hant': zhHantTop };
