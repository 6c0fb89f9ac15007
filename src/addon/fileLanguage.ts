import { LANGUAGES, type Language } from '../engine/language.ts';
import { languageOfLocale } from '../words/languages.ts';
import { fileLocale } from './openFile.ts';

const KEY = 'language';

/** The language that the file has been given, if it has. */
export function givenLanguage(): Language | null {
  const properties = PropertiesService.getDocumentProperties();
  const given = properties ? properties.getProperty(KEY) : null;
  return LANGUAGES.find((language) => language === given) ?? null;
}

/** The language of words in this file: as given, else by the spreadsheet's locale, else English. Never by who looks. */
export function fileLanguage(): Language {
  const language = givenLanguage() ?? languageOfLocale(fileLocale());
  return language === 'ask' ? 'zh-Hans' : language;
}

export function rememberLanguage(language: Language): void {
  PropertiesService.getDocumentProperties().setProperty(KEY, language);
}
