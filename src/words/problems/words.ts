import type { Language } from '../../engine/language.ts';
import { en } from './en.ts';
import type { ProblemWords } from './wording.ts';
import { zhHans } from './zhHans.ts';
import { zhHant } from './zhHant.ts';

export const problemWords: Record<Language, ProblemWords> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
