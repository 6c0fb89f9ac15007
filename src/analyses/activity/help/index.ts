import type { AnalysisHelp } from '../../help.ts';
import { activeMembersEn, flowEn, stickinessEn } from './en.ts';
import { activeMembersExample, flowExample, stickinessExample } from './example.ts';
import { activeMembersZhHans, flowZhHans, stickinessZhHans } from './zhHans.ts';
import { activeMembersZhHant, flowZhHant, stickinessZhHant } from './zhHant.ts';

export const LIFECYCLE_FLOW: AnalysisHelp = {
  group: 'funnels',
  words: { en: flowEn, 'zh-Hans': flowZhHans, 'zh-Hant': flowZhHant },
  example: flowExample,
};

export const ACTIVE_MEMBERS: AnalysisHelp = {
  group: 'funnels',
  words: { en: activeMembersEn, 'zh-Hans': activeMembersZhHans, 'zh-Hant': activeMembersZhHant },
  example: activeMembersExample,
};

export const STICKINESS: AnalysisHelp = {
  group: 'funnels',
  words: { en: stickinessEn, 'zh-Hans': stickinessZhHans, 'zh-Hant': stickinessZhHant },
  example: stickinessExample,
};
