import type { Language } from '../../../engine/language.ts';
import type { AnalysisWords } from '../../analysis.ts';
import { activeMembersEn, flowEn, stickinessEn } from './en.ts';
import { activeMembersZhHans, flowZhHans, stickinessZhHans } from './zhHans.ts';
import { activeMembersZhHant, flowZhHant, stickinessZhHant } from './zhHant.ts';

type Words = Record<Language, AnalysisWords>;

export const flowWords: Words = { en: flowEn, 'zh-Hans': flowZhHans, 'zh-Hant': flowZhHant };

export const activeMembersWords: Words = {
  en: activeMembersEn,
  'zh-Hans': activeMembersZhHans,
  'zh-Hant': activeMembersZhHant,
};

export const stickinessWords: Words = { en: stickinessEn, 'zh-Hans': stickinessZhHans, 'zh-Hant': stickinessZhHant };
