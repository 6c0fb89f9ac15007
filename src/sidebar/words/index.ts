import type { Language } from '../../engine/language.ts';
import { en, type Words } from './en.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

export type { Words };

export const wordsIn: Record<Language, Words> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
