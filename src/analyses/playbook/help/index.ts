import type { AnalysisHelp } from '../../help.ts';
import { couponEn, nextActionEn } from './en.ts';
import { couponExample, nextActionExample } from './example.ts';
import { couponZhHans, nextActionZhHans } from './zhHans.ts';
import { couponZhHant, nextActionZhHant } from './zhHant.ts';

export const NEXT_ACTION: AnalysisHelp = {
  group: 'segment',
  words: { en: nextActionEn, 'zh-Hans': nextActionZhHans, 'zh-Hant': nextActionZhHant },
  example: nextActionExample,
};

export const COUPON_FOR: AnalysisHelp = {
  group: 'compare',
  words: { en: couponEn, 'zh-Hans': couponZhHans, 'zh-Hant': couponZhHant },
  example: couponExample,
};
