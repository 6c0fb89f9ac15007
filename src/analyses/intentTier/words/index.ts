import { LANGUAGES, type Language } from '../../../engine/language.ts';
import { once } from '../../../engine/once.ts';
import type { AnalysisWords } from '../../analysis.ts';
import { foldName } from '../../foldName.ts';
import { TIERS, type Tier } from '../tiers.ts';
import { en } from './en.ts';
import { zhHans } from './zhHans.ts';
import { zhHant } from './zhHant.ts';

export const words: Record<Language, AnalysisWords> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

/** Every name of a tier in any language, folded: Strong intent, strong, 强意向, 強意向. */
export const tierNames = once(() => {
  const names = new Map<string, Tier>();
  for (const tier of TIERS) {
    names.set(tier, tier);
    for (const language of LANGUAGES) names.set(foldName(words[language].labels[tier]), tier);
  }
  return names;
});
