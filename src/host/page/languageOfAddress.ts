import type { PageLanguage } from './protocol.ts';

/** The language that the address names, else the first of the browser's that we have. A bare zh is read as 简体. */
export function languageOfAddress(search: string, preferred: readonly string[]): PageLanguage {
  const asked = new URLSearchParams(search).get('lang');
  for (const locale of asked ? [asked] : preferred) {
    const tag = locale.toLowerCase().replace('_', '-');
    if (/^zh\b.*(hant|tw|hk|mo)/.test(tag)) return 'zh-Hant';
    if (/^zh\b/.test(tag)) return 'zh-Hans';
    if (/^en\b/.test(tag)) return 'en';
  }
  return 'en';
}
