import type { Language } from '../../engine/language.ts';
import { en } from './en.ts';
import { zhHans } from './zhHans.ts';
import { zhHant } from './zhHant.ts';

export const refusalWords: Record<Language, Record<string, string>> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
