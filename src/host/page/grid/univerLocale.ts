import { type ILanguagePack, LocaleType, mergeLocales } from '@univerjs/core';
import type { PageLanguage } from '../protocol.ts';

export const UNIVER_LOCALE: Record<PageLanguage, LocaleType> = {
  en: LocaleType.EN_US,
  'zh-Hans': LocaleType.ZH_CN,
  'zh-Hant': LocaleType.ZH_TW,
};

/** Univer's own words in one language, loaded alone. */
export async function loadLocale(language: PageLanguage): Promise<ILanguagePack> {
  if (language === 'zh-Hans') return mergeLocales(...(await import('./locale/simplified.ts')).packs);
  if (language === 'zh-Hant') return mergeLocales(...(await import('./locale/traditional.ts')).packs);
  return mergeLocales(...(await import('./locale/english.ts')).packs);
}
