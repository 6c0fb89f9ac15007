import { LANGUAGES, type Language } from '../engine/language.ts';
import type { Analysis } from './analysis.ts';
import { commonSettings, commonSettingWords } from './commonSettings.ts';
import { foldName } from './foldName.ts';
import type { SettingSpec } from './settings.ts';

/** All settings of an analysis with the common ones, by canonical name. */
export const settingsOf = (analysis: Analysis): Record<string, SettingSpec> => ({
  ...commonSettings,
  ...analysis.settings,
});

/** The same for people to read: what is the analysis's own comes first. */
export const settingsInOrder = (analysis: Analysis): [string, SettingSpec][] => {
  const own = Object.keys(analysis.settings);
  const all = settingsOf(analysis);
  return [...own, ...Object.keys(all).filter((name) => !own.includes(name))].map((name) => [name, all[name]]);
};

/** The names of a setting in one language, the one to show first. */
export function namesOfSetting({ words }: Analysis, canonical: string, language: Language): string[] {
  const names = words[language].settings[canonical] ?? commonSettingWords[language].settings[canonical] ?? canonical;
  return names.split('|');
}

/** Every name that a setting may be called by, in the three languages, folded, to its canonical name. */
export function settingNames(analysis: Analysis): Map<string, string> {
  const names = new Map<string, string>();
  for (const canonical of Object.keys(settingsOf(analysis))) {
    names.set(foldName(canonical), canonical);
    for (const language of LANGUAGES) {
      for (const name of namesOfSetting(analysis, canonical, language)) names.set(foldName(name), canonical);
    }
  }
  return names;
}

/** The names of a fixed value in one language, the one to show first. */
export function namesOfValue({ words }: Analysis, value: string, language: Language): string[] {
  const names = words[language].values[value] ?? commonSettingWords[language].values[value] ?? value;
  return names.split('|');
}

/**
 * Every word that a fixed value may be written with, folded, to the value. What many functions know may be called by
 * its common names, too, unless they mean another value here.
 */
export function valueNames(analysis: Analysis, spec: SettingSpec): Map<string, string> {
  const names = new Map<string, string>();
  const add = (list: readonly string[], value: string): void => {
    for (const name of list.map(foldName)) if (name !== '' && !names.has(name)) names.set(name, value);
  };
  const choices = (spec.choices ?? []).filter(Boolean);
  for (const value of choices) {
    add([value, ...LANGUAGES.flatMap((language) => namesOfValue(analysis, value, language))], value);
  }
  for (const value of choices) {
    for (const language of LANGUAGES) add((commonSettingWords[language].values[value] ?? '').split('|'), value);
  }
  return names;
}
