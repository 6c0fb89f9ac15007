import type { Language } from '../engine/language.ts';

/** zh-CN and zh-SG read 简体; zh-TW, zh-HK and zh-MO read 繁體; bare zh could be either, so it is asked; the rest read English. */
export function languageOfLocale(locale: string): Language | 'ask' {
  const [language, ...rest] = locale.toLowerCase().split(/[-_]/);
  if (language !== 'zh') return 'en';
  if (rest.some((part) => part === 'hant' || part === 'tw' || part === 'hk' || part === 'mo')) return 'zh-Hant';
  if (rest.some((part) => part === 'hans' || part === 'cn' || part === 'sg')) return 'zh-Hans';
  return 'ask';
}
