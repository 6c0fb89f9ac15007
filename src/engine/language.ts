/** The three languages of every word that a person reads. Results never depend on it. */
export type Language = 'en' | 'zh-Hans' | 'zh-Hant';

export const LANGUAGES: readonly Language[] = ['en', 'zh-Hans', 'zh-Hant'];
