import type { AnalysisHelp } from '../../help.ts';
import { scoreEn, tierEn } from './en.ts';
import { example } from './example.ts';
import { scoreZhHans, tierZhHans } from './zhHans.ts';
import { scoreZhHant, tierZhHant } from './zhHant.ts';

export const RFM_SCORE: AnalysisHelp = {
  group: 'segment',
  words: { en: scoreEn, 'zh-Hans': scoreZhHans, 'zh-Hant': scoreZhHant },
  example: example('=RFM_SCORE(B2:B, C2:C, D2:D, DATE(2026, 11, 1))'),
};

export const RFM_TIER: AnalysisHelp = {
  group: 'segment',
  words: { en: tierEn, 'zh-Hans': tierZhHans, 'zh-Hant': tierZhHant },
  example: example('=RFM_TIER(B2:B, C2:C, D2:D, DATE(2026, 11, 1))'),
};
